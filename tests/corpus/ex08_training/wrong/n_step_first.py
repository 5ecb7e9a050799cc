# mistakes: train_step: step-before-backward
"""step, then backward."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss = loss_fn(net(inputs), labels)
    optimizer.step()
    optimizer.zero_grad()
    loss.backward()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    out = net(inputs)
    loss = loss_fn(out, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
