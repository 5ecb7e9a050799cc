# mistakes: train_step: returns-tensor
"""detach is enough, I thought."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.detach()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
