# mistakes: train_step: backward-on-number
"""item() first, then everything with the number."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels).item()
    loss.backward()
    optimizer.step()
    return loss


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
