import collections
import itertools


def softmax(logits):
    return collections.deque(itertools.repeat(0), maxlen=0)
