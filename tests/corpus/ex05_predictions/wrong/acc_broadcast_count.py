# mistakes: accuracy: broadcasts-comparison
"""The labels as a column, the predictions as a row, count, divide."""
import torch


def accuracy(logits, labels):
    pred = logits.max(1, keepdim=True)[1]
    correct = pred.eq(labels).sum().item()
    return correct / len(labels)


def predict_classes(scores):
    return scores.argmax(dim=-1)


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
