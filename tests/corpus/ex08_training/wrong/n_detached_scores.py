# mistakes: train_step: breaks-gradient
"""detach on the scores."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    scores = net(inputs).detach()
    loss = loss_fn(scores, labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    out = net(inputs)
    loss = loss_fn(out, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
