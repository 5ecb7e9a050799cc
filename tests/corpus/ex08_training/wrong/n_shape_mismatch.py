# mistakes: binary_train_step: target-shape-mismatch
"""Float labels, but flat."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    outputs = net(inputs)
    loss = loss_fn(outputs, labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels.float())
    loss.backward()
    optimizer.step()
    return loss.item()
