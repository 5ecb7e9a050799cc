# mistakes: predict_classes: argmin, argmax-over-samples
"""argmin along 0."""




def predict_classes(logits):
    return logits.argmin(0)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
