# mistakes: binary_train_step: missing-zero-grad, squeezes-batch
"""squeeze, loss, backward, step."""


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    loss = loss_fn(net(inputs).squeeze(), labels.float())
    loss.backward()
    optimizer.step()
    return loss.item()


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()
