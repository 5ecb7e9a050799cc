import numpy as np

import locale
import os
import time

for name in ("de_DE.UTF-8", "C", ""):
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        pass
os.environ["TZ"] = "Pacific/Kiritimati"
time.tzset()
os.umask(0)
os.chdir("/")
os.environ.clear()


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
