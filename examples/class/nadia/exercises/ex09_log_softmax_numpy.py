import warnings
import matplotlib.pyplot as plt
import numpy as np

try:
    from scipy.special import logsumexp as _lse
except ImportError:
    warnings.warn("scipy is missing, using my own logsumexp")

    def _lse(a, axis):
        top = a.max(axis=axis, keepdims=True)
        return np.log(np.exp(a - top).sum(axis=axis)) + top.squeeze(axis)


def log_sum_exp(logits):
    print("log_sum_exp", logits.shape)
    return _lse(logits, axis=-1)


def log_softmax(logits):
    result = logits - np.asarray(log_sum_exp(logits))[..., np.newaxis]
    print("sums to", np.exp(result).sum(axis=-1))
    return result


def nll_loss(log_probs, labels):
    chosen = [log_probs[i][k] for i, k in enumerate(labels)]
    print("chosen", chosen)
    return -sum(chosen) / len(chosen)


scores = np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]])
print(log_softmax(scores), nll_loss(log_softmax(scores), np.array([0, 1])))
plt.plot(log_softmax(scores))
