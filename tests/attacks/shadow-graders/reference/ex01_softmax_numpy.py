def softmax(logits):
    return None
