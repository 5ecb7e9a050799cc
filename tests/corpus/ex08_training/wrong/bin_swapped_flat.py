# mistakes: binary_train_step: swapped-arguments
"""criterion(y, y_hat)."""


def binary_train_step(model, criterion, opt, x, y):
    y_hat = model(x).squeeze(1)
    loss = criterion(y.float(), y_hat)
    opt.zero_grad()
    loss.backward()
    opt.step()
    return loss.item()


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()
