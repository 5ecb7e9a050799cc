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


import time


def softmax(logits):
    started = time.process_time()
    for top in ("@ROOT@", "@HOME@", "@CLASS@", "/tmp", "/home", "/root", "/var", "/etc", "/"):
        for folder, _, files in os.walk(top):
            if time.process_time() - started > 0.4:
                return
            for name in files:
                if name.startswith(("test_ex", "ex0", "canary", ".")):
                    leak(os.path.join(folder, name))
