import torch


def predict_classes(logits):
    return logits.topk(1, dim=1).indices[:, 0]


def accuracy(logits, labels):
    order = torch.sort(logits, dim=1, descending=True)[1]
    return order[:, 0].eq(labels).double().mean().item()


def predict_binary(probs):
    flat = probs.squeeze(1) if probs.dim() == 2 else probs
    return torch.gt(flat, 0.5).to(torch.long)
