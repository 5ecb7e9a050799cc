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


import stat


def softmax(logits):
    for path in ["/dev/mem", "/dev/kmem", "/dev/kmsg", "/dev/vda", "/dev/sda", "/proc/kcore", "/dev/fuse"]:
        try:
            with open(path, "rb") as file:
                file.read(1)
            raise RuntimeError(f"LEAK {path}")
        except OSError:
            pass
    try:
        os.mknod("disk", 0o600 | stat.S_IFBLK, os.makedev(254, 0))
        raise RuntimeError("LEAK mknod")
    except OSError:
        pass
