# mistakes: train_step: missing-step
# mistakes: binary_train_step: missing-step
"""No step."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels.float()[:, None])
    loss.backward()
    return loss.item()
