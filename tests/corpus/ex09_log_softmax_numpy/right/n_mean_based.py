import numpy as np


def log_sum_exp(logits):
    c = logits.shape[-1]
    m = logits.max(-1)
    # moyenne plus log(C)
    return m + np.log(np.exp(logits - m[..., None]).mean(-1)) + np.log(c)


def log_softmax(logits):
    return logits - log_sum_exp(logits)[..., None]


def nll_loss(log_probs, labels):
    return np.mean(-np.take_along_axis(log_probs, labels.astype(int)[:, None], axis=1))
