# mistakes: accuracy: rounded
"""Two digits are enough."""




def accuracy(logits, labels):
    correct = (logits.argmax(1) == labels).sum().item()
    return round(correct / len(labels), 2)


def predict_classes(logits):
    return logits.argmax(dim=1)


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
