# mistakes: binary_train_step: rounded-output
"""Round the probabilities to the predicted class."""
import torch


def binary_train_step(net, loss_fn, optimizer, inputs, labels):
    predicted = torch.round(net(inputs))
    loss = loss_fn(predicted, labels.float().reshape(-1, 1))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def train_step(model, criterion, opt, x, y):
    y_hat = model(x)
    loss = criterion(y_hat, y)
    loss.backward()
    opt.step()
    opt.zero_grad()
    return float(loss)
