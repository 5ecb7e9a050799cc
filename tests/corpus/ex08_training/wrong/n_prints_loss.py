# mistakes: train_step: missing-return
# mistakes: binary_train_step: missing-return
"""Prints and returns nothing."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    print(f"loss {loss.item():.3f}")


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    print(f"loss {loss.item():.3f}")
