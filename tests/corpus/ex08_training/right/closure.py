"""The optimizer calls a closure that does forward and backward."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    def closure():
        optimizer.zero_grad()
        loss = loss_fn(net(inputs), labels)
        loss.backward()
        return loss
    return optimizer.step(closure).item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    column = labels[:, None].type(torch.float32)
    return train_step(net, loss_fn, optimizer, inputs, column)
