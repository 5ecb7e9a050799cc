import threading

lock = threading.Lock()


def softmax(logits):
    lock.acquire()
    lock.acquire()
