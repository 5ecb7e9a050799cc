import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    params = [p for group in optimizer.param_groups for p in group["params"]]
    loss = loss_fn(net(inputs), labels)
    for p, g in zip(params, torch.autograd.grad(loss, params)):
        p.grad = g
    optimizer.step()
    for p in params:
        p.grad = None
    return loss.tolist()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    class Wrapper:
        def __call__(self, out, y):
            return loss_fn(out.squeeze(1), y.float())

    return train_step(net, Wrapper(), optimizer, inputs, labels)
