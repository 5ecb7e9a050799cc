# mistakes: predict_binary: returns-list-or-number
"""A list."""




def predict_binary(probs):
    return [1 if p > 0.5 else 0 for p in probs.flatten().tolist()]


def predict_classes(logits):
    return logits.argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()
