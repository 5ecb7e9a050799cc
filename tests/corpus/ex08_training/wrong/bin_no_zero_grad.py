# mistakes: binary_train_step: missing-zero-grad
"""loss, backward, step."""


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    loss = loss_fn(net(inputs), labels.float().unsqueeze(1))
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
