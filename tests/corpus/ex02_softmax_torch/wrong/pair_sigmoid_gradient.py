# mistakes: softmax: sigmoid-instead, breaks-gradient
"""Sigmoid with numpy."""
import numpy as np
import torch


def softmax(logits):
    a = logits.detach().numpy()
    return torch.as_tensor(0.5 * (1 + np.tanh(a / 2)))
