# mistakes: binary_train_step: integer-targets
"""Both flat."""


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    probs = net(inputs).view(-1)
    loss = loss_fn(probs, labels.view(-1).long())
    optimizer.zero_grad()
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
