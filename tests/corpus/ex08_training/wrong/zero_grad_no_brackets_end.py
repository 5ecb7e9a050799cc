# mistakes: train_step: zero-grad-not-called
"""Zero the gradients at the end."""


def train_step(model, criterion, opt, x, y):
    loss = criterion(model(x), y)
    loss.backward()
    opt.step()
    opt.zero_grad
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
