# mistakes: predict_classes: ?
"""The class with the largest column sum, for everybody."""




def predict_classes(logits):
    return logits.sum(dim=0).argmax().repeat(len(logits))


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
