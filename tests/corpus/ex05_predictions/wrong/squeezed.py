# mistakes: predict_binary: squeezes-batch
"""squeeze takes the column away."""




def predict_binary(probs):
    return (probs.squeeze() > 0.5).long()


def predict_classes(logits):
    return logits.argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()
