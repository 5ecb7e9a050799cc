# mistakes: accuracy: divides-by-num-classes
"""/ shape[1]."""
import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    return ((logits.argmax(1) == labels).sum() / logits.shape[-1]).item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
