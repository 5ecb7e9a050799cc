import torch


def predict_classes(logits):
    beaten = (logits.unsqueeze(1) > logits.unsqueeze(2)).any(dim=2)
    return (~beaten).long().argmax(dim=1)


def accuracy(logits, labels):
    own = logits.gather(1, labels.unsqueeze(1))
    return ((logits > own).sum(dim=1) == 0).float().mean().item()


def predict_binary(probs):
    return (torch.sign(probs - 0.5) > 0).to(torch.int64).reshape(-1)
