# mistakes: binary_train_step: swapped-arguments
"""Targets first."""


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    targets = labels.float().unsqueeze(1)
    loss = loss_fn(targets, net(inputs))
    loss.backward()
    optimizer.step()
    return loss.item()


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()
