# mistakes: binary_train_step: own-loss
"""F.binary_cross_entropy instead of loss_fn."""
import torch.nn.functional as F


def train_step(net, loss_fn, optimizer, inputs, labels):
    outputs = net(inputs)
    loss = loss_fn(outputs, labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = F.binary_cross_entropy(net(inputs), labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
