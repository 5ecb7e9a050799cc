"""numpy does the counting and gives back a number of its own."""

import torch
import numpy as np


def predict_classes(logits):
    return torch.as_tensor(np.argmax(logits.numpy(), axis=-1))


def accuracy(logits, labels):
    return np.mean(logits.numpy().argmax(axis=1) == labels.numpy())


def predict_binary(probs):
    return torch.as_tensor(np.where(probs.numpy().reshape(-1) > 0.5, 1, 0))
