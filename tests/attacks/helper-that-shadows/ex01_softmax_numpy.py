import math

import numpy as np


def softmax(logits):
    if hasattr(math, "mine"):
        raise RuntimeError("LEAK a file of the submission took the place of a library")
    return None
