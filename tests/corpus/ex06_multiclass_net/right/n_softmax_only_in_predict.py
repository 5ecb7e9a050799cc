import torch
import torch.nn as nn
import torch.nn.functional as F


class Net(nn.Module):
    def __init__(self, input_size, hidden_size, num_classes):
        super(Net, self).__init__()
        self.linear1 = nn.Linear(input_size, hidden_size)
        self.relu = nn.ReLU()
        self.linear2 = nn.Linear(hidden_size, num_classes)
        self.softmax = nn.Softmax(dim=1)  # not used in forward: the loss does it

    def forward(self, x):
        out = self.linear1(x)
        out = self.relu(out)
        out = self.linear2(out)
        # no softmax at the end
        return out

    def predict_proba(self, x):
        return self.softmax(self(x))


def make_net(input_size, hidden_size, num_classes):
    return Net(input_size, hidden_size, num_classes)


def make_loss():
    return nn.CrossEntropyLoss()
