# mistakes: predict_binary: inverted
"""1 - p above one half."""




def predict_binary(probs):
    return ((1 - probs) > 0.5).long().flatten()


def predict_classes(logits):
    return logits.argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()
