# mistakes: predict_binary: softmax-on-one-output
"""exp over sum of exp in each row."""
import torch


def predict_binary(probs):
    e = torch.exp(probs.view(len(probs), 1))
    share = e / e.sum(dim=1, keepdim=True)
    return torch.where(share > 0.5, 1, 0).squeeze(1)


def predict_classes(scores):
    return scores.argmax(dim=-1)


def accuracy(logits, labels):
    correct = (torch.argmax(logits, dim=1) == labels).sum().item()
    return correct / len(labels)
