# mistakes: binary_train_step: swapped-arguments
"""loss_fn(targets, probs)."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    loss = loss_fn(labels.float().unsqueeze(1), net(inputs))
    loss.backward()
    optimizer.step()
    return loss.item()
