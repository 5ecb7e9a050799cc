# mistakes: binary_train_step: rounded-output
"""Rounds the probabilities before the loss."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    outputs = net(inputs)
    loss = loss_fn(outputs, labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs).round(), labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
