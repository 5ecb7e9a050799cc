# mistakes: binary_train_step: rounded-output
"""Compares with 0.5 before the loss."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    outputs = net(inputs)
    loss = loss_fn(outputs, labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    predicted = (net(inputs) > 0.5).float()
    loss = loss_fn(predicted, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
