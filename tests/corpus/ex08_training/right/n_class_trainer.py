from dataclasses import dataclass

import torch


@dataclass
class Trainer:
    net: object
    loss_fn: object
    optimizer: object

    def __call__(self, x, y):
        self.optimizer.zero_grad()
        loss = self.loss_fn(self.net(x), y)
        loss.backward()
        self.optimizer.step()
        return loss.item()


def train_step(net, loss_fn, optimizer, inputs, labels):
    return Trainer(net, loss_fn, optimizer)(inputs, labels)


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    y = torch.tensor([[float(label)] for label in labels])
    return Trainer(net, loss_fn, optimizer)(inputs, y)
