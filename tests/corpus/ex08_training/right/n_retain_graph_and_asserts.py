import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    assert net.training
    optimizer.zero_grad()
    with torch.enable_grad():
        loss = loss_fn(net(inputs), labels)
    loss.backward(retain_graph=True)
    with torch.no_grad():
        optimizer.step()
    before = loss.clone()
    print("loss", before)
    return before.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    y = labels.view(len(labels), 1)
    y = y.float()
    optimizer.zero_grad()
    out = net(inputs)
    assert out.shape == y.shape, (out.shape, y.shape)
    loss = loss_fn(out, y)
    loss.backward()
    optimizer.step()
    return loss.item()
