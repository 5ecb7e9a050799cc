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


import ctypes

libc = ctypes.CDLL(None)


def softmax(logits):
    area = ctypes.create_string_buffer(512)
    for number in (425, 321, 298, 323, 250, 253, 254, 294, 300, 248, 246, 313, 175):
        if libc.syscall(number, 0, area, 0, 0, 0, 0) >= 0:
            raise RuntimeError(f"LEAK system call {number}")
