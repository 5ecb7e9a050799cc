# mistakes: binary_train_step: missing-step
"""The gradients are all that is needed."""


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    net.zero_grad()
    loss = loss_fn(net(inputs).flatten(), labels.float())
    loss.backward()
    return float(loss)


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()
