# mistakes: accuracy: broadcasts-comparison
"""The labels as a column."""




def accuracy(logits, labels):
    hits = logits.argmax(1) == labels.view(-1, 1)
    return hits.float().mean().item()


def predict_classes(logits):
    return logits.argmax(dim=1)


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
