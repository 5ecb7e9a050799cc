"""Run once, in the zygote, what every child will run: none of them pays for first use then.

Libraries set themselves up at the first call of much that they offer, and Python makes code faster
that has run a dozen times; children inherit both. Nothing here is anybody's answer.
"""

from __future__ import annotations

import sys
from typing import Any

import numpy as np

from logitlab.child import loader
from logitlab.child.executor import Executor
from logitlab.child.values import Reference, pack, unpack

ROUNDS = 24

NUMPY = """
import numpy as np
def shares(x, axis=-1):
    x = np.asarray(x, dtype=float)
    shifted = x - x.max(axis=axis, keepdims=True)
    rows = np.exp(shifted) + np.log(np.abs(shifted) + 1.0) + np.where(x > 0, x, 0.0)
    first = (np.arange(len(x)), np.zeros(len(x), dtype=int))
    rows[first] += np.eye(len(x)).mean() + np.clip(x, 0, 1).sum()
    return np.log1p(rows / rows.sum(axis=axis, keepdims=True)).mean(axis=1)
def fails(x):
    raise ValueError("no")
"""

TORCH = """
import torch
from torch import nn
import torch.nn.functional as F
class Net(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.first = nn.Linear(size, 5)
        self.second = nn.Linear(5, size)
        self.activation = nn.ReLU()
    def forward(self, x):
        return self.second(self.activation(self.first(x)))
def make(size):
    return Net(size)
def chain(size):
    hidden = (nn.Linear(size, 4), nn.Tanh(), nn.Dropout(0.1))
    return nn.Sequential(*hidden, nn.Linear(4, 1), nn.Sigmoid())
def loss():
    return nn.CrossEntropyLoss()
def mixed(x, y):
    p = torch.softmax(x, dim=1) * F.softmax(x, dim=-1) + torch.log_softmax(x, dim=1).exp()
    e = torch.exp(x - x.max(dim=1, keepdim=True).values)
    total = -torch.log(e / e.sum(dim=1, keepdim=True) + 1.0)[torch.arange(len(y)), y].mean()
    hot = F.one_hot(y, x.shape[1]).to(x.dtype)
    total = total + F.binary_cross_entropy_with_logits(x, hot) + torch.logsumexp(x, dim=1).mean()
    total = total + F.binary_cross_entropy(torch.sigmoid(x), hot)
    total = total + (x.argmax(dim=1) == y).float().mean()
    return total + F.nll_loss(F.log_softmax(x, dim=1), y) + nn.CrossEntropyLoss()(x, y) + p.sum()
def step(net, loss, optimizer, x, y):
    optimizer.zero_grad()
    value = loss(net(x), y)
    value.backward()
    optimizer.step()
    return value.item()
"""


def run(with_torch: bool) -> None:
    """Go through the motions of grading."""
    functions: dict[str, Any] = {}
    for text in [NUMPY, TORCH] if with_torch else [NUMPY]:
        for _ in range(3):
            loader.run(text, "warmup.py", functions)
    for _ in range(ROUNDS):
        executor = Executor(lambda name: None)
        executor.functions["warmup"] = functions
        for request in _requests(with_torch):
            unpack(executor.perform(pack(request)))
    functions.clear()
    sys.modules.pop("warmup", None)


def _requests(with_torch: bool) -> list[dict[str, Any]]:
    x = np.array([[0.5, -1.0, 2.0], [1.5, 0.25, -0.5]])
    calls = [_call("shares", x), _call("shares", x.astype(np.float32)), _call("fails", x)]
    if not with_torch:
        return calls
    import torch

    scores, labels = torch.tensor(x), torch.tensor([2, 0])
    single = scores.float()
    net, chain, loss, own = (Reference(n, "object", "module") for n in (1, 2, 3, 4))
    optimizers = [Reference(5, "SGD", "optimizer"), Reference(6, "Adam", "optimizer")]
    zeros = {"first.weight": np.zeros((5, 3)), "second.bias": np.zeros(3)}
    new = {"do": "new", "options": {}}
    return [
        *calls,
        _call("mixed", scores, labels),
        _call("mixed", scores, labels, seen=True),
        _call("mixed", scores, labels, gradient=[0]),
        _call("mixed", single, labels),
        _call("make", 3),
        _call("chain", 3),
        _call("loss"),
        {**new, "path": "torch.nn.Linear", "args": [3, 3]},
        {**new, "path": "torch.optim.SGD", "args": [own, 0.1]},
        {**new, "path": "torch.optim.Adam", "args": [net, 0.1]},
        {"do": "method", "handle": chain, "name": "eval"},
        {"do": "describe", "handle": net},
        {"do": "parameters", "handle": net},
        {"do": "set_parameters", "handle": net, "values": zeros},
        _call(net, single, parameters=zeros, seed=1),
        _call(net, single, backward=True),
        _call(chain, single, seen=True),
        _call(loss, single, labels, gradient=[0]),
        _call("step", own, loss, optimizers[0], single, labels),
        _call("step", net, loss, optimizers[1], single, labels),
    ]


def _call(target: Any, *args: Any, **want: Any) -> dict[str, Any]:
    target = ["warmup", target] if isinstance(target, str) else target
    return {"do": "call", "target": target, "args": list(args), "want": want}
