# mistakes: predict_classes: squeezes-batch, values-not-indices
"""max with keepdim, and squeeze."""




def predict_classes(logits):
    return logits.max(dim=1, keepdim=True)[0].squeeze()


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
