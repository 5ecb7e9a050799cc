# mistakes: binary_train_step: missing-zero-grad
"""A closure for the optimizer."""


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    targets = labels.float()[:, None]

    def closure():
        loss = loss_fn(net(inputs), targets)
        loss.backward()
        return loss

    return float(optimizer.step(closure))


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()
