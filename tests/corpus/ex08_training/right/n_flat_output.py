def train_step(net, loss_fn, optimizer, inputs, labels):
    for p in net.parameters():
        p.grad = None
    scores = net(inputs)
    loss = loss_fn(scores, labels)
    loss.backward()
    optimizer.step()
    return round(loss.item(), 10)


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    for p in net.parameters():
        p.grad = None
    probs = net(inputs).flatten()
    loss = loss_fn(probs, labels * 1.0)
    loss.backward()
    optimizer.step()
    return loss.item()
