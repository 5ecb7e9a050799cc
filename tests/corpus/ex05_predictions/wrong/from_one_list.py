# mistakes: predict_classes: one-based-labels, returns-list-or-number
"""A list that starts at 1."""




def predict_classes(logits):
    return [int(c) + 1 for c in logits.argmax(dim=1)]


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
