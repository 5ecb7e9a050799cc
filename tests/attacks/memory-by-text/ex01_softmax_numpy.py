def softmax(logits):
    raise ValueError("x" * 10**10)
