# mistakes: accuracy: argmax-over-samples
"""zip the column winners with the labels."""




def accuracy(logits, labels):
    hits = sum(int(p == y) for p, y in zip(logits.argmax(0), labels))
    return hits / len(labels)


def predict_classes(logits):
    return logits.argmax(dim=1)


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
