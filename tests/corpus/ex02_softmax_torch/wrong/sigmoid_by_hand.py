# mistakes: softmax: sigmoid-instead
"""The logistic function, written with tanh."""
import torch

softmax = lambda x: (torch.tanh(x / 2) + 1) / 2
