# mistakes: train_step: backward-on-number
"""The loss must be a float."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss = float(loss_fn(net(inputs), labels))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
