# mistakes: predict_binary: float-result, threshold-includes-half
"""at least one half, as float."""




def predict_binary(probs):
    return (probs.reshape(-1) >= 0.5).float()


def predict_classes(logits):
    return logits.argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()
