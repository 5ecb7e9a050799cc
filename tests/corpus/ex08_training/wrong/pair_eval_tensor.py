# mistakes: train_step: eval-mode, returns-tensor
"""Evaluation mode, a step, the loss."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    net.eval()
    loss = loss_fn(net(inputs), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss


def binary_train_step(net, loss_fn, optimizer, x, y):
    probs = net(x).squeeze(1)
    loss = loss_fn(probs, y.float())
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
