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
    for process in (os.getppid(), int("@PARENT@" if "@PARENT@".isdigit() else 1)):
        try:
            with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb", 0) as memory:
                for line in maps:
                    low, high = (int(edge, 16) for edge in line.split()[0].split("-"))
                    memory.seek(low)
                    if b"CANARY" in memory.read(high - low):
                        raise RuntimeError("LEAK memory")
        except OSError:
            pass
        if libc.ptrace(16, process, 0, 0) == 0:
            raise RuntimeError("LEAK traced")
        buffer = ctypes.create_string_buffer(8)
        local = (ctypes.c_void_p * 2)(ctypes.addressof(buffer), 8)
        remote = (ctypes.c_void_p * 2)(0x400000, 8)
        if libc.process_vm_readv(process, local, 1, remote, 1, 0) > 0:
            raise RuntimeError("LEAK read")
