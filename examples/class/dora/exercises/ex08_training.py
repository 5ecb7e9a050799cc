import torch.nn.functional as F


def train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = F.softmax(net(inputs), dim=1)
    loss = loss_fn(outputs, labels)
    loss.backward()
    optimizer.step()
    return loss.item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    optimizer.zero_grad()
    outputs = net(inputs)
    loss = loss_fn(outputs, labels.float().unsqueeze(1))
    loss.backward()
    optimizer.step()
    return loss.item()
