# mistakes: train_step: returns-tensor
# mistakes: binary_train_step: returns-tensor
"""return loss."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss
