# mistakes: softmax: exp-not-normalised, no-max-shift
"""softmax = np.exp, the rest is 'details'."""

import numpy as np

softmax = lambda logits: np.exp(logits)
