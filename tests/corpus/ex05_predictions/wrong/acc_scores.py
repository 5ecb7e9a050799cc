# mistakes: accuracy: compares-scores
"""torch.max gives the prediction, compare with the labels."""
import torch


def accuracy(logits, labels):
    predictions, _ = torch.max(logits, 1)
    return (predictions == labels).float().mean().item()


def predict_classes(scores):
    return scores.argmax(dim=-1)


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
