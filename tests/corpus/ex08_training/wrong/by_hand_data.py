# mistakes: train_step: updates-by-hand
"""w = w - lr * grad, as in the lecture."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    lr = optimizer.param_groups[0]["lr"]
    net.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    for p in net.parameters():
        p.data -= lr * p.grad
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
