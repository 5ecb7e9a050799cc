# mistakes: train_step: resets-weights
"""Starts from fresh weights each time, 'so that runs are independent'."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    for module in net.modules():
        if hasattr(module, "reset_parameters"):
            module.reset_parameters()
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
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
