# mistakes: train_step: missing-zero-grad
# mistakes: binary_train_step: missing-zero-grad
"""The binary step prepares the labels and calls the other one."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    return train_step(net, loss_fn, optimizer, inputs, labels.float().unsqueeze(1))
