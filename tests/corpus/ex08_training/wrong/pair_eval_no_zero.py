# mistakes: train_step: eval-mode, missing-zero-grad
"""Evaluate, backward, step."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    net.eval()
    loss = loss_fn(net(inputs), labels)
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
