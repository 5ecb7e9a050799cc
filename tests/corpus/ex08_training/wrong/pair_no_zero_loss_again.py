# mistakes: train_step: loss-after-step, missing-zero-grad
"""Step, and then look how good it is."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss_fn(net(inputs), labels).backward()
    optimizer.step()
    return loss_fn(net(inputs), labels).item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
