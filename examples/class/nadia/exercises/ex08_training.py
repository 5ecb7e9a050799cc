def train_step(net, loss_fn, optimizer, inputs, labels):
    for p in net.parameters():
        p.grad = None
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    for p in net.parameters():
        p.grad = None
    output = net(inputs)
    target = labels.to(output)
    loss = loss_fn(output[:, 0], target)
    loss.backward()
    optimizer.step()
    return loss.item()
