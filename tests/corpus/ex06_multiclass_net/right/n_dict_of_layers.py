import torch
import torch.nn as nn
import torch.nn.functional as F


class Klassifikator(nn.Module):
    """Zwei Schichten in einem ModuleDict."""

    def __init__(self, groessen):
        super().__init__()
        self.schichten = nn.ModuleDict(
            {
                "verdeckt": nn.Linear(groessen[0], groessen[1]),
                "akt": nn.SiLU(),
                "ausgabe": nn.Linear(groessen[1], groessen[2]),
            }
        )

    def forward(self, x):
        for name in ("verdeckt", "akt", "ausgabe"):
            x = self.schichten[name](x)
        return x


def make_net(*groessen):
    return Klassifikator(groessen)


make_loss = nn.CrossEntropyLoss
