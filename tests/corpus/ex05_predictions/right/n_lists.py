import torch


def predict_classes(logits):
    return torch.tensor([max(range(len(r)), key=r.__getitem__) for r in logits.tolist()])


def accuracy(logits, labels):
    hits = [int(p) == int(y) for p, y in zip(predict_classes(logits), labels)]
    return sum(hits) / len(hits)


def predict_binary(probs):
    return torch.tensor([1 if p > 0.5 else 0 for p in probs.flatten().tolist()])
