# mistakes: train_step: step-not-called
"""Keep the step in a variable and mention it."""


def train_step(model, criterion, opt, x, y):
    opt.zero_grad()
    loss = criterion(model(x), y)
    loss.backward()
    update = opt.step
    update
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, x, y):
    p = net(x)
    loss = loss_fn(p, y.view_as(p).to(p.dtype))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach().item()
