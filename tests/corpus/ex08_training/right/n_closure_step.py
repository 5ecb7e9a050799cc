import torch


def train_step(net, loss_fn, optimizer, inputs, labels):
    def closure():
        optimizer.zero_grad()
        loss = loss_fn(net(inputs), labels)
        loss.backward()
        return loss

    return optimizer.step(closure).item()


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    targets = torch.unsqueeze(labels, 1).type(torch.FloatTensor)

    def closure():
        optimizer.zero_grad()
        loss = loss_fn(net(inputs), targets)
        loss.backward()
        return loss

    value = optimizer.step(closure)
    return value.item()
