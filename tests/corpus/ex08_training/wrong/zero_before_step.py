# mistakes: train_step: zero-grad-after-backward
"""Clear the gradients right before the step."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, x, y):
    probs = net(x).squeeze(1)
    loss = loss_fn(probs, y.float())
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
