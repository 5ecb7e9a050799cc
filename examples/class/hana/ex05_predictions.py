import matplotlib.pyplot as plt
import torch

torch.manual_seed(3)


def predict_classes(logits):
    predictions = torch.argmax(logits, 1)
    print("predictions:", predictions)
    return predictions


def accuracy(logits, labels):
    acc = torch.mean((predict_classes(logits) == labels).type(torch.float32))
    print(f"accuracy: {100 * acc:.1f} %")
    return acc.item()


def predict_binary(probs):
    decisions = probs.squeeze(-1) if probs.ndim == 2 else probs
    decisions = torch.where(decisions > 0.5, torch.tensor(1), torch.tensor(0))
    print(decisions)
    return decisions


Y = torch.tensor([2, 0, 1])
scores = torch.tensor([[0.1, 1.0, 2.1], [2.0, 1.0, 0.1], [0.1, 3.0, 0.1]])
accuracy(scores, Y)
