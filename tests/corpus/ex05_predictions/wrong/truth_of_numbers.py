# mistakes: predict_binary: bool-result, threshold-at-zero
"""bool() of a probability."""




def predict_binary(probs):
    return probs.bool().flatten()


def predict_classes(logits):
    return logits.argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()
