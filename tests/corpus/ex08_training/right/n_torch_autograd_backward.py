import torch

train_log = []


def train_step(net, loss_fn, optimizer, inputs, labels):
    net.zero_grad()
    optimizer.zero_grad()
    prediction = net(inputs.clone())
    loss = loss_fn(prediction, labels.clone())
    torch.autograd.backward([loss])
    optimizer.step()
    train_log.append(loss.item())
    return train_log[-1]


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    prediction = net(inputs)
    targets = torch.zeros_like(prediction)
    targets[labels == 1] = 1.0
    optimizer.zero_grad()
    loss = loss_fn(prediction, targets)
    torch.autograd.backward(loss)
    optimizer.step()
    return loss.item()
