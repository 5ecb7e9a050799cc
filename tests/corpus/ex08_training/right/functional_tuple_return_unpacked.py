"""An inner function returns loss and outputs, the outer one keeps the number."""
import functools


def run(net, loss_fn, x, t):
    out = net(x)
    return loss_fn(out, t), out


def zeroed(f):
    @functools.wraps(f)
    def inner(net, loss_fn, optimizer, inputs, labels):
        result = f(net, loss_fn, optimizer, inputs, labels)
        optimizer.zero_grad()
        return result
    return inner


@zeroed
def train_step(net, loss_fn, optimizer, inputs, labels):
    loss, _ = run(net, loss_fn, inputs, labels)
    loss.backward()
    optimizer.step()
    return loss.item()


@zeroed
def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    loss, _ = run(net, loss_fn, inputs, labels.float()[:, None])
    loss.backward()
    optimizer.step()
    return loss.item()
