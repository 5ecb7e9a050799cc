# mistakes: train_step: double-softmax, missing-zero-grad
"""Softmax by hand, gradients never cleared."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    e = net(inputs).exp()
    loss = loss_fn(e / e.sum(1, keepdim=True), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    out = net(inputs)
    loss = loss_fn(out, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
