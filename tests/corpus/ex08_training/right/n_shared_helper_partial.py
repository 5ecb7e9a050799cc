from functools import partial

import torch


def _step(prepare, net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad(set_to_none=False)
    loss = loss_fn(net(inputs), prepare(labels))
    loss.backward()
    optimizer.step()
    return float(loss)


train_step = partial(_step, lambda y: y)
binary_train_step = partial(_step, lambda y: y.to(torch.float32)[:, None])
