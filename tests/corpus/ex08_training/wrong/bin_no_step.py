# mistakes: binary_train_step: missing-step
"""zero, forward, backward."""


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    p = net(inputs)
    loss = loss_fn(p, labels.view_as(p).float())
    loss.backward()
    return loss.item()


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()
