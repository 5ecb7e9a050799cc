import torch


def predict_classes(logits):
    _, predictions = torch.max(logits, 1)
    return predictions


def accuracy(logits, labels):
    _, predictions = torch.max(logits, 1)
    n_correct = (predictions == labels).sum().item()
    n_samples = labels.size(0)
    return n_correct / n_samples


def predict_binary(probs):
    return probs.round().to(torch.int64).flatten()
