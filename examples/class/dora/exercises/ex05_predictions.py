import torch
import torch.nn.functional as F


def predict_classes(scores: torch.Tensor) -> torch.Tensor:
    return torch.stack([row.argmax() for row in scores])


def accuracy(scores: torch.Tensor, labels: torch.Tensor) -> float:
    c = scores.shape[1]
    a = F.one_hot(predict_classes(scores), c)
    b = F.one_hot(labels, c)
    return torch.einsum("nc,nc->", a, b).item() / len(labels)


def predict_binary(probs: torch.Tensor) -> torch.Tensor:
    return torch.tensor([1 if p > 0.5 else 0 for p in probs.flatten().tolist()])
