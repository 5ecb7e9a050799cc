# mistakes: train_step: swapped-arguments
"""loss(y, y_pred) as in the numpy exercise."""


def train_step(model, criterion, opt, x, y):
    y_pred = model(x)
    loss = criterion(y, y_pred)
    opt.zero_grad()
    loss.backward()
    opt.step()
    return float(loss)


def binary_train_step(net, loss_fn, optimizer, x, y):
    p = net(x)
    loss = loss_fn(p, y.view_as(p).to(p.dtype))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach().item()
