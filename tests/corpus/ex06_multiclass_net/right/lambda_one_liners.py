"""As short as it gets."""
import torch.nn as n

make_net = lambda i, h, c: n.Sequential(n.Linear(i, h), n.SiLU(), n.Linear(h, c))
make_loss = lambda: lambda z, y: n.functional.nll_loss(z.log_softmax(-1), y)
