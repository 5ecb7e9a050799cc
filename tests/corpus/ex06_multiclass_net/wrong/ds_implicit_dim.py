# mistakes: make_net: double-softmax
"""nn.Softmax() without arguments, it only prints a warning."""
import torch.nn as nn


class Model(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(input_size, hidden_size), nn.ReLU(),
            nn.Linear(hidden_size, num_classes), nn.Softmax(),
        )

    def forward(self, x):
        return self.net(x)


def make_net(input_size, hidden_size, num_classes):
    model = Model(input_size, hidden_size, num_classes)
    return model


make_loss = lambda: nn.CrossEntropyLoss()
