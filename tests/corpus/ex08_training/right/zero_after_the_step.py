"""Clean up at the end, so that the next step starts fresh."""
import torch


def train_step(model, criterion, opt, x, y):
    loss = criterion(model(x), y)
    loss.backward()
    opt.step()
    opt.zero_grad(set_to_none=False)
    return float(loss.detach())


def binary_train_step(model, criterion, opt, x, y):
    p = model(x).reshape(-1)
    loss = criterion(p, y.to(p.dtype))
    loss.backward()
    opt.step()
    opt.zero_grad(set_to_none=True)
    return float(loss.detach())
