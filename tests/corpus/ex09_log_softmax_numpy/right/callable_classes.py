"""An over-engineer: a base class for reductions, instances as functions."""

from abc import ABC, abstractmethod
import numpy as np


class Operation(ABC):
    axis = -1

    @abstractmethod
    def forward(self, *args): ...

    def __call__(self, *args):
        return self.forward(*args)


class LogSumExp(Operation):
    def forward(self, x, keepdims=False):
        m = np.max(x, axis=self.axis, keepdims=True)
        s = m + np.log(np.sum(np.exp(x - m), axis=self.axis, keepdims=True))
        return s if keepdims else s.squeeze(self.axis)


class LogSoftmax(Operation):
    def __init__(self, lse):
        self.lse = lse

    def forward(self, x):
        return x - self.lse(x, True)


class NLL(Operation):
    def forward(self, log_probs, labels):
        index = np.expand_dims(labels.astype(np.intp), 1)
        return -np.take_along_axis(log_probs, index, 1).mean()


log_sum_exp = LogSumExp()
log_softmax = LogSoftmax(log_sum_exp)
nll_loss = NLL()
