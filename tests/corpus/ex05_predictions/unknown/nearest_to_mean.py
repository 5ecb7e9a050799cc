# mistakes: predict_classes: ?
"""The class that is nearest to the mean of the row."""




def predict_classes(logits):
    return (logits - logits.mean(1, keepdim=True)).abs().argmin(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
