import numpy as np


@np.vectorize(otypes=[float], signature="(c)->(c)")
def softmax(v):
    powers = np.exp(np.subtract(v, np.max(v)))
    return np.divide(powers, np.sum(powers))
