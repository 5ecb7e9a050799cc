import ctypes
import os
import socket

libc = ctypes.CDLL(None)


def softmax(logits):
    address = b"\x01\x00\x00@ABSTRACT@"
    pair = (ctypes.c_int * 2)()
    for kind in (socket.SOCK_DGRAM, socket.SOCK_SEQPACKET, socket.SOCK_STREAM):
        libc.socketpair(1, kind, 0, pair)
        for descriptor in (*pair, *range(3, 20)):
            if libc.sendto(descriptor, b"arrived", 7, 0, address, len(address)) > 0:
                raise RuntimeError("LEAK sent")
            if libc.connect(descriptor, address, len(address)) == 0:
                raise RuntimeError("LEAK connected")
