# mistakes: train_step: gradient-ascent
"""The direction of descent is minus the gradient."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss = loss_fn(net(inputs), labels)
    optimizer.zero_grad()
    loss.backward()
    for p in net.parameters():
        p.grad.mul_(-1)
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, x, y):
    p = net(x)
    loss = loss_fn(p, y.view_as(p).to(p.dtype))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach().item()
