# mistakes: train_step: eval-mode
"""Dropout makes the loss jump, so I switch it off."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    loss = loss_fn(net.train(False)(inputs), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, x, y):
    probs = net(x).squeeze(1)
    loss = loss_fn(probs, y.float())
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    return loss.item()
