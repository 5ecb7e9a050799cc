# mistakes: binary_train_step: ?
"""Keep away from 0 and 1, by a wide margin."""


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    p = 0.2 + 0.6 * net(inputs)
    loss = loss_fn(p, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()


def train_step(model, criterion, opt, x, y):
    y_hat = model(x)
    loss = criterion(y_hat, y)
    loss.backward()
    opt.step()
    opt.zero_grad()
    return float(loss)
