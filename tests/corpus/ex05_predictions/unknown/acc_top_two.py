# mistakes: accuracy: ?
"""Right if the label is among the two best."""
import torch


def accuracy(logits, labels):
    best = logits.topk(min(2, logits.shape[1]), dim=1).indices
    return (best == labels.unsqueeze(1)).any(1).float().mean().item()


def predict_classes(logits):
    _, predicted = torch.max(logits, 1)
    return predicted


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
