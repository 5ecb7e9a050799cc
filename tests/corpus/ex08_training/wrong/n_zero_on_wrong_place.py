# mistakes: train_step: zero-grad-after-backward
"""zero_grad between backward and step."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    net.zero_grad()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    out = net(inputs)
    loss = loss_fn(out, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
