# mistakes: predict_classes: returns-list-or-number
"""numpy's argmax, as it comes."""




def predict_classes(logits):
    return logits.numpy().argmax(axis=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
