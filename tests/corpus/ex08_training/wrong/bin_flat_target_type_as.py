# mistakes: binary_train_step: target-shape-mismatch
"""The targets in the type of the outputs."""


def binary_train_step(model, criterion, opt, x, y):
    p = model(x)
    loss = criterion(p, y.type_as(p))
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
