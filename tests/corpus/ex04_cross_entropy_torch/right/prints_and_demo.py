"""I print a lot to see what happens, and I try it out at the bottom."""
import warnings

import matplotlib.pyplot as plt
import torch
import torch.nn as nn

torch.manual_seed(0)
criterion = nn.CrossEntropyLoss()


def cross_entropy(logits, labels):
    print("logits", logits.shape, "labels", labels.shape)
    if logits.ndim != 2:
        warnings.warn("expected a batch")
    value = criterion(logits, labels)
    print("loss =", value)
    return value


def cross_entropy_one_hot(logits, targets):
    warnings.warn("one-hot targets are turned into class numbers")
    return cross_entropy(logits, targets.argmax(dim=1))


Y = torch.tensor([2, 0, 1])
good = torch.tensor([[0.1, 1.0, 2.1], [2.0, 1.0, 0.1], [0.1, 3.0, 0.1]])
bad = torch.tensor([[2.1, 1.0, 0.1], [0.1, 1.0, 2.1], [0.1, 3.0, 0.1]])
print(cross_entropy(good, Y).item(), cross_entropy(bad, Y).item())
weights = torch.zeros(3, 3, requires_grad=True)
for step in range(5):
    loss = cross_entropy(good @ weights, Y)
    loss.backward()
    with torch.no_grad():
        weights -= 0.1 * weights.grad
        weights.grad.zero_()
