import torch


def accuracy(logits, labels):
    pred = logits.argmax(dim=1, keepdim=True)
    return (pred == labels).float().mean().item()


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def predict_binary(probs):
    return (probs > 0.5).long().flatten()
