# mistakes: accuracy: percent
"""Mean of hits times 100."""
import torch

accuracy = lambda z, y: (z.argmax(-1) == y).float().mean().mul(100).item()


def predict_classes(scores):
    return scores.argmax(dim=-1)


def predict_binary(probs):
    return (probs.reshape(-1) > 0.5).to(torch.int64)
