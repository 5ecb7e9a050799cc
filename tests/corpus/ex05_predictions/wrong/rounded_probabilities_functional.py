# mistakes: predict_classes: rounds-probabilities
"""torch.round of F.softmax."""
import torch
import torch.nn.functional as F

predict_classes = lambda scores: torch.round(F.softmax(scores, -1))


def accuracy(scores, y):
    hits = 0
    for row, label in zip(scores, y):
        if int(row.argmax()) == int(label):
            hits += 1
    return hits / scores.shape[0]


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
