# mistakes: accuracy: percent, rounded
"""Percent with one digit."""




def accuracy(logits, labels):
    return round(100 * (logits.argmax(1) == labels).float().mean().item(), 1)


def predict_classes(logits):
    return logits.argmax(dim=1)


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
