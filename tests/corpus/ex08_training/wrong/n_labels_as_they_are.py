# mistakes: binary_train_step: target-shape-mismatch, integer-targets
"""The same code as train_step."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    outputs = net(inputs)
    loss = loss_fn(outputs, labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    return train_step(net, loss_fn, optimizer, inputs, labels)
