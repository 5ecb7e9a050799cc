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
    for path in glob.glob("@OUT@/**", recursive=True) + ["@OUT@/journal.jsonl", "@OUT@/canary"]:
        leak(path)
