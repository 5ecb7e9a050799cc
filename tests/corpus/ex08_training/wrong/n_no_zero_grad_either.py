# mistakes: train_step: missing-zero-grad
# mistakes: binary_train_step: missing-zero-grad
"""Never clears the gradients."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    loss = loss_fn(net(inputs), labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
