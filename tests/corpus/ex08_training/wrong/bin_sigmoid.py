# mistakes: binary_train_step: double-sigmoid
"""Sigmoid before BCELoss."""
import torch


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    probs = torch.sigmoid(net(inputs))
    loss = loss_fn(probs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()
