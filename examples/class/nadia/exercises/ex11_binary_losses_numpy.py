import warnings
import matplotlib.pyplot as plt
import numpy as np


def sigmoid(logits):
    print("sigmoid of", logits)
    return np.divide(1.0, np.add(1.0, np.exp(np.negative(logits))))


def binary_cross_entropy(targets, probs):
    if np.any((probs == 0) | (probs == 1)):
        warnings.warn("certain predictions are dangerous")
    loss = np.nan_to_num(-np.log(np.where(targets == 1, probs, 1 - probs)), posinf=40.0)
    print("losses", loss)
    return loss.mean()


def bce_with_logits(logits, targets):
    losses = [np.logaddexp(0, z) - t * z for z, t in zip(logits, targets)]
    print("with logits", losses)
    return sum(losses) / len(losses)


grid = np.linspace(-6, 6, 50)
plt.plot(grid, sigmoid(grid))
print(bce_with_logits(grid, (grid > 0).astype(float)))
