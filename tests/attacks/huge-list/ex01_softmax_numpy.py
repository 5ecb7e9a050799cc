def softmax(logits):
    return [0.5] * 10**7
