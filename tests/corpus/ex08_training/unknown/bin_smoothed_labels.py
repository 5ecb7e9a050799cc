# mistakes: binary_train_step: ?
"""0.1 and 0.9 instead of 0 and 1."""


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    targets = labels.float().unsqueeze(1) * 0.8 + 0.1
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), targets)
    loss.backward()
    optimizer.step()
    return loss.item()


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()
