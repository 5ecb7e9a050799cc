# mistakes: train_step: ?
"""A penalty on large weights belongs to every training."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    penalty = sum(p.pow(2).sum() for p in net.parameters())
    loss = loss_fn(net(inputs), labels) + 0.05 * penalty
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
