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
    try:
        from logitlab import grader
    except BaseException:
        return None
    for name, value in vars(grader).items():
        if callable(value) and name.islower():
            for argument in ("@GRADERS@", "ex01_softmax_numpy", "@ROOT@"):
                try:
                    found = value(argument)
                except BaseException:
                    continue
                if "CANARY" in repr(found):
                    raise RuntimeError("LEAK " + repr(found))
