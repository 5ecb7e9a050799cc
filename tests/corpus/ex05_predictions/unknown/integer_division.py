# mistakes: accuracy: ?
"""Divide with //."""




def accuracy(logits, labels):
    return (logits.argmax(1) == labels).sum().item() // len(labels)


def predict_classes(logits):
    return logits.argmax(dim=1)


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
