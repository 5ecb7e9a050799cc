"""An over-engineer: loss objects with forward and backward, called through a function."""

import numpy as np


class SoftmaxCrossEntropy:
    def forward(self, logits, labels):
        self.labels = labels
        shifted = logits - logits.max(axis=1, keepdims=True)
        self.log_probs = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
        return -self.log_probs[np.arange(len(labels)), labels].mean()

    def backward(self):
        grad = np.exp(self.log_probs)
        np.subtract.at(grad, (np.arange(len(self.labels)), self.labels), 1)
        return grad / len(self.labels)


class SigmoidBCE:
    def forward(self, logits, targets):
        self.logits, self.targets = logits, targets
        return np.mean(np.logaddexp(0, logits) - targets * logits)

    def backward(self):
        probs = 0.5 + 0.5 * np.tanh(self.logits / 2)
        return (probs - self.targets) / self.targets.shape[0]


def softmax_cross_entropy_grad(logits, labels):
    loss = SoftmaxCrossEntropy()
    loss.forward(logits, labels)
    return loss.backward()


def sigmoid_bce_grad(logits, targets):
    loss = SigmoidBCE()
    loss.forward(logits, targets)
    return loss.backward()
