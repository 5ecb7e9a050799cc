# mistakes: accuracy: divides-by-num-classes, returns-tensor
"""Hits over the number of columns."""




def accuracy(logits, labels):
    return (logits.argmax(1) == labels).sum() / logits.size(1)


def predict_classes(logits):
    return logits.argmax(dim=1)


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
