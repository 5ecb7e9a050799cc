import torch


def predict_classes(logits):
    return torch.argmax(logits, dim=1)


def accuracy(logits, labels):
    predictions = predict_classes(logits)
    return (predictions == labels).float().mean().item()


def predict_binary(probs):
    return (probs > 0.5).long().view(-1)
