# mistakes: train_step: updates-by-hand
"""By hand with the optimizer's learning rate."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    lr = optimizer.param_groups[0]["lr"]
    net.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    for p in net.parameters():
        p.data = p.data - lr * p.grad
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    out = net(inputs)
    loss = loss_fn(out, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
