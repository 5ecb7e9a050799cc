# mistakes: accuracy: compares-scores, count-not-fraction
"""Count where the maximum is the label."""




def accuracy(logits, labels):
    return (logits.amax(dim=1) == labels).sum().item()


def predict_classes(logits):
    return logits.argmax(dim=1)


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
