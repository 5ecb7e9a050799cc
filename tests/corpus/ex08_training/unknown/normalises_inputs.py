# mistakes: train_step: ?
"""Inputs should have mean 0."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    x = inputs - inputs.mean(dim=0)
    optimizer.zero_grad()
    loss = loss_fn(net(x), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
