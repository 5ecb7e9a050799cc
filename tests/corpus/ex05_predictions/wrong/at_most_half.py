# mistakes: predict_binary: inverted
"""At most one half."""




def predict_binary(probs):
    return (probs.flatten() <= 0.5).long()


def predict_classes(logits):
    return logits.argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()
