import sys

sys.setrecursionlimit(20)


def softmax(logits):
    return None
