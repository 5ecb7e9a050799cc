"""Parameters in a dictionary, (out, in) weights, einsum for the products."""
import torch
import torch.nn as nn
import torch.nn.functional as F


class EinsumNet(nn.Module):
    def __init__(self, **sizes):
        super().__init__()
        i, h, o = sizes["inputs"], sizes["hidden"], sizes["outputs"]
        self.p = nn.ParameterDict({
            "w2": nn.Parameter(nn.init.xavier_uniform_(torch.empty(o, h))),
            "w1": nn.Parameter(nn.init.xavier_uniform_(torch.empty(h, i))),
            "b2": nn.Parameter(torch.full((o,), 0.01)),
            "b1": nn.Parameter(torch.full((h,), 0.01)),
        })

    def forward(self, x):
        h = torch.einsum("ni,hi->nh", x, self.p["w1"]) + self.p["b1"]
        h = F.elu(h)
        return torch.einsum("nh,oh->no", h, self.p["w2"]) + self.p["b2"]


def make_net(input_size, hidden_size, num_classes):
    return EinsumNet(inputs=input_size, hidden=hidden_size, outputs=num_classes)


def make_loss():
    return F.cross_entropy
