# mistakes: train_step: eval-mode, missing-zero-grad
"""Two at once: eval mode, no zero_grad."""


def train_step(net, loss_fn, optimizer, inputs, labels):
    net.eval()
    loss = loss_fn(net(inputs), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    out = net(inputs)
    loss = loss_fn(out, labels.float().view(-1, 1))
    loss.backward()
    optimizer.step()
    return loss.item()
