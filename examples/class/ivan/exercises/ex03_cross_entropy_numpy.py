import warnings
import matplotlib.pyplot as plt
import numpy as np


def one_hot(labels, num_classes):
    print("labels:", labels, "classes:", num_classes)
    result = np.zeros((len(labels), num_classes))
    for i, label in enumerate(labels):
        result[i, label] = 1.0
    print(result)
    return result


def cross_entropy(targets, probs):
    if (probs == 0).any():
        warnings.warn("a probability is exactly zero")
    loss = -np.sum(targets * np.log(probs + 1e-13), axis=-1)
    print("losses:", loss)
    return loss.mean()


Y = np.array([1, 0, 0])
good = np.array([0.7, 0.2, 0.1])
bad = np.array([0.1, 0.3, 0.6])
print("good:", cross_entropy(Y, good), "bad:", cross_entropy(Y, bad))
plt.plot([cross_entropy(Y, good), cross_entropy(Y, bad)])
