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
    for flags in (0x10000000, 0x10020000, 0x00020000, 0x20000000):
        if libc.unshare(flags) == 0:
            raise RuntimeError("LEAK unshare")
    if libc.mount(b"/", b".", None, 4096, None) == 0 or libc.chroot(b".") == 0:
        raise RuntimeError("LEAK mount")
    if libc.setuid(0) == 0 and libc.setresuid(0, 0, 0) == 0 and os.access("/root", os.W_OK):
        raise RuntimeError("LEAK root")
    leak("@GRADERS@/test_ex01_softmax_numpy.py")
