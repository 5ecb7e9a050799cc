# mistakes: binary_train_step: ?
"""The mean probability against the mean label."""


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs).mean(), labels.float().mean())
    loss.backward()
    optimizer.step()
    return loss.item()


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()
