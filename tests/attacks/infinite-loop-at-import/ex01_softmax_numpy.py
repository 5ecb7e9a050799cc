while True:
    pass


def softmax(logits):
    return logits
