# mistakes: predict_classes: argmax-over-everything
"""numpy's argmax of everything."""

import torch
import numpy as np


def predict_classes(logits):
    return torch.tensor(int(np.argmax(logits.numpy())))


def accuracy(logits, labels):
    return (logits.argmax(dim=1) == labels).float().mean().item()


def predict_binary(probs):
    return (probs.flatten() > 0.5).long()
