# сеть с двумя слоями, активация через maximum
import torch
from torch import nn


class Сеть(nn.Module):
    def __init__(self, вход, скрытый, классы):
        super().__init__()
        self.A = nn.Parameter(0.1 * torch.randn(вход, скрытый))
        self.a = nn.Parameter(0.1 * torch.randn(1, скрытый))
        self.B = nn.Parameter(0.1 * torch.randn(скрытый, классы))
        self.b = nn.Parameter(0.1 * torch.randn(1, классы))

    def forward(self, x):
        return torch.maximum(x @ self.A + self.a, torch.tensor(0.0)) @ self.B + self.b


make_net = Сеть


def make_loss():
    return torch.nn.CrossEntropyLoss()
