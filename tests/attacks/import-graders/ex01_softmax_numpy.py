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


import importlib
import sys

sys.path[:0] = ["@GRADERS@", "@REFERENCE@", "@ROOT@", "@ROOT@/src", ".", ".."]


def softmax(logits):
    for name in (
        "test_ex01_softmax_numpy",
        "graders.test_ex01_softmax_numpy",
        "reference.ex01_softmax_numpy",
    ):
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        raise RuntimeError(f"LEAK {name} was imported: {vars(module)}")
