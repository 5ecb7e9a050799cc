from dataclasses import dataclass

import torch
import torch.nn as nn


@dataclass
class Config:
    inp: int
    hid: int
    out: int
    drop: float = 0.1

    def build(self):
        return nn.Sequential(
            nn.Linear(self.inp, self.hid),
            nn.Dropout(self.drop),
            nn.ReLU(inplace=True),
            nn.Linear(self.hid, self.out),
        )


def make_net(*args):
    cfg = Config(*args)
    return cfg.build()


def make_loss():
    return nn.CrossEntropyLoss()


if __name__ == "__main__":
    net = make_net(4, 8, 3)
    print(net, sum(p.numel() for p in net.parameters()))
