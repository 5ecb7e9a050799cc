import torch
from torch import nn

cross_entropy = nn.CrossEntropyLoss()


class OneHotCrossEntropy(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = nn.CrossEntropyLoss()

    def forward(self, logits, targets):
        return self.inner(logits, targets.max(dim=1).indices)


cross_entropy_one_hot = OneHotCrossEntropy()
