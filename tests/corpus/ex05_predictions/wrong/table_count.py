# mistakes: accuracy: broadcasts-comparison, count-not-fraction
"""A column of predictions; count."""




def accuracy(logits, labels):
    column = logits.argmax(dim=1).unsqueeze(1)
    return float((column == labels).sum())


def predict_classes(logits):
    return logits.argmax(dim=1)


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
