import torch


def predict_classes(logits):
    return torch.stack([row.argmax() for row in logits])


def accuracy(logits, labels):
    right = 0
    total = 0
    for z, y in zip(logits, labels):
        right += (z.argmax() == y).item()
        total += 1
    return right / total


def predict_binary(probs):
    p = probs.reshape(-1, 1)
    return torch.argmax(torch.cat([torch.full_like(p, 0.5), p], dim=1), dim=1)
