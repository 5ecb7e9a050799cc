# mistakes: train_step: rewraps-loss
"""Makes a new tensor of the scores that requires grad."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    scores = torch.tensor(net(inputs).detach().numpy(), requires_grad=True)
    loss = loss_fn(scores, labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    out = net(inputs)
    loss = loss_fn(out, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
