# mistakes: train_step: double-softmax
"""exp over sum of exp, then the loss."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    z = net(inputs)
    e = torch.exp(z - z.max(dim=1, keepdim=True).values)
    probs = e / e.sum(dim=1, keepdim=True)
    loss = loss_fn(probs, labels)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
