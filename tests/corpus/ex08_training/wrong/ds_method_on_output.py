# mistakes: train_step: double-softmax
"""net(x).softmax(1) in one line."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs).softmax(1), labels)
    loss.backward()
    optimizer.step()
    return float(loss)


def binary_train_step(net, loss_fn, optimizer, x, y):
    probs = net(x).squeeze(1)
    loss = loss_fn(probs, y.float())
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
