# mistakes: train_step: loss-after-step
"""Return the loss that the net has now."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss_fn(net(inputs), labels).backward()
    optimizer.step()
    return loss_fn(net(inputs), labels).item()


def binary_train_step(net, loss_fn, optimizer, x, y):
    probs = net(x).squeeze(1)
    loss = loss_fn(probs, y.float())
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
