# mistakes: train_step: breaks-gradient
"""Forward under no_grad."""
import torch


@torch.no_grad()
def forward(net, x):
    return net(x)


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(forward(net, inputs), labels)
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
