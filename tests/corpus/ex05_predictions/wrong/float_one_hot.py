# mistakes: predict_classes: float-result, one-hot-result
"""Float rows with a one."""




def predict_classes(logits):
    best = logits.amax(dim=1, keepdim=True)
    return (logits == best).float()


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
