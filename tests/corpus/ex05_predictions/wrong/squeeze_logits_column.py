# mistakes: predict_classes: squeezes-batch
"""Keep the dimension, then squeeze it away."""
import torch


def predict_classes(logits):
    column = torch.topk(logits, 1, dim=1)[1]
    return torch.squeeze(column)


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
