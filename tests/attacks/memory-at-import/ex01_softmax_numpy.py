everything = [[0] * 10**6 for _ in range(10**6)]


def softmax(logits):
    return None
