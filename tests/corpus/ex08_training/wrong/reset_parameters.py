# mistakes: train_step: resets-weights
"""Start every step with fresh weights."""


def fresh(module):
    if hasattr(module, "reset_parameters"):
        module.reset_parameters()


def train_step(net, loss_fn, optimizer, inputs, labels):
    net.apply(fresh)
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, x, y):
    p = net(x)
    loss = loss_fn(p, y.view_as(p).to(p.dtype))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach().item()
