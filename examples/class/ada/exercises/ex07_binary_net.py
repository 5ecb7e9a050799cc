import torch
import torch.nn as nn


class Classifier(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.to_probability = nn.Sigmoid()
        self.fc2 = nn.Linear(hidden_size, 1)
        self.fc1 = nn.Linear(input_size, hidden_size)
        self.act = nn.LeakyReLU(0.2)

    def forward(self, x):
        return self.to_probability(self.fc2(self.act(self.fc1(x))))


make_net = Classifier
make_loss = nn.BCELoss
