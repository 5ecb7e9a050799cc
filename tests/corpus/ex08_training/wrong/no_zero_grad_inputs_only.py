# mistakes: train_step: missing-zero-grad
"""I clear the gradient of the inputs."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    inputs.grad = None
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return float(loss)


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
