"""Prints the loss, and trains a small net at the bottom."""
import matplotlib.pyplot as plt
import torch
import torch.nn as nn

torch.manual_seed(0)


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    predictions = net(inputs)
    loss = loss_fn(predictions, labels)
    print("loss:", loss)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    predictions = net(inputs)
    print(predictions.shape, labels.shape)
    loss = loss_fn(predictions, torch.unsqueeze(labels, 1).to(torch.float32))
    loss.backward()
    optimizer.step()
    value = loss.item()
    print(f"loss: {value:.4f}")
    return value


model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
sgd = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
X, y = torch.randn(9, 4), torch.arange(9) % 3
losses = [train_step(model, nn.CrossEntropyLoss(), sgd, X, y) for _ in range(10)]
