# mistakes: predict_classes: one-hot-result
"""zeros and scatter a 1."""
import torch


def predict_classes(logits):
    out = torch.zeros(logits.shape, dtype=torch.int64)
    index = logits.argmax(1).unsqueeze(1)
    return out.scatter(1, index, 1)


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
