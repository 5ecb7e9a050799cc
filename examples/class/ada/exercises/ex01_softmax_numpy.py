from functools import reduce
import numpy as np

compose = lambda *fs: lambda v: reduce(lambda acc, f: f(acc), fs, v)
shift = lambda v: v - v.max(-1, keepdims=True)
normalise = lambda e: e / e.sum(-1, keepdims=True)

softmax = compose(shift, np.exp, normalise)
