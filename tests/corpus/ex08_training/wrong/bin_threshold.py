# mistakes: binary_train_step: rounded-output
"""Decisions against labels."""


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    decisions = (net(inputs) > 0.5).float()
    loss = loss_fn(decisions, labels.float().unsqueeze(1))
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
