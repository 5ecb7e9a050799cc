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
import fcntl

libc = ctypes.CDLL(None)


def softmax(logits):
    watcher = libc.inotify_init1(0)
    for path in (b"@GRADERS@", b"@REFERENCE@", b"@CLASS@"):
        if libc.inotify_add_watch(watcher, path, 0xFFF) >= 0:
            raise RuntimeError("LEAK watched")
    try:
        fcntl.flock(os.open("@GRADERS@", os.O_RDONLY), fcntl.LOCK_EX)
        raise RuntimeError("LEAK locked")
    except OSError:
        pass
