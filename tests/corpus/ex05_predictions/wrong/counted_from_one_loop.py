# mistakes: predict_classes: one-based-labels
"""enumerate starts at 1 for humans."""
import torch


def predict_classes(logits):
    out = []
    for row in logits:
        best, _ = max(enumerate(row.tolist(), start=1), key=lambda pair: pair[1])
        out.append(best)
    return torch.tensor(out)


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
