import torch


def train_step(net, loss_fn, optimizer, inputs, labels) -> float:
    net.train()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.detach().cpu().numpy().item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels) -> float:
    net.train()
    probs = net(inputs)
    loss = loss_fn(probs, labels.reshape(probs.shape).to(probs.dtype))
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.detach().cpu().numpy().item()
