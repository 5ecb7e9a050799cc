# mistakes: train_step: double-softmax
"""log_softmax for stability, exp for probabilities."""
import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    log_probs = torch.log_softmax(net(inputs), dim=1)
    loss = loss_fn(torch.exp(log_probs), labels)
    net.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, x, y):
    p = net(x)
    loss = loss_fn(p, y.view_as(p).to(p.dtype))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach().item()
