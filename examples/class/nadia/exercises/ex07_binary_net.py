import matplotlib.pyplot as plt
import torch
import torch.nn as nn


class Net(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.fc1 = nn.Linear(input_size, hidden_size)
        self.fc2 = nn.Linear(hidden_size, 1)

    def forward(self, x):
        x = x.reshape(len(x), -1)
        z = self.fc2(torch.relu(self.fc1(x)))
        return 1 / (1 + torch.exp(-z))


def make_net(input_size, hidden_size):
    return Net(input_size, hidden_size)


def make_loss():
    return nn.BCELoss()


net = make_net(3, 6)
criterion = make_loss()
opt = torch.optim.Adam(net.parameters(), lr=0.01)
X = torch.randn(10, 3)
Y = (X.sum(dim=1, keepdim=True) > 0).float()
for i in range(8):
    opt.zero_grad()
    loss = criterion(net(X), Y)
    loss.backward()
    opt.step()
    print(i, loss.item())
