"""A context manager zeroes on the way in and steps on the way out."""
import contextlib


@contextlib.contextmanager
def optimising(optimizer):
    optimizer.zero_grad()
    yield
    optimizer.step()


def train_step(net, loss_fn, optimizer, inputs, labels):
    with optimising(optimizer):
        loss = loss_fn(net(inputs), labels)
        loss.backward()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    with optimising(optimizer):
        p = net(inputs)
        loss = loss_fn(p, labels.float().reshape(p.shape))
        loss.backward()
    return loss.item()
