# mistakes: predict_binary: mutates-input
"""Assign 1 and 0 into the probabilities."""




def predict_binary(probs):
    yes = probs > 0.5
    probs[yes] = 1
    probs[~yes] = 0
    return probs.reshape(-1).long()


def predict_classes(logits):
    return logits.argmax(dim=1)


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()
