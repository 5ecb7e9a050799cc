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
    for name, value in os.environ.items():
        if "CANARY" in name + value:
            raise RuntimeError(f"LEAK {name}={value}")
    for process in ("self", os.getpid(), os.getppid(), "@PARENT@", "1"):
        leak(f"/proc/{process}/environ")
