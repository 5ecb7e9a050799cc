# mistakes: train_step: backward-on-loss-function
"""The criterion goes backward, its value is returned."""


def train_step(net, criterion, opt, x, y):
    value = criterion(net(x), y).item()
    opt.zero_grad()
    criterion.backward()
    opt.step()
    return value


def binary_train_step(net, loss_fn, optimizer, x, y):
    p = net(x)
    loss = loss_fn(p, y.view_as(p).to(p.dtype))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach().item()
