import ctypes
import re


def softmax(logits):
    words = [re.compile(b"CANARY" + b"-[0-9a-f]{12}"), re.compile(b"made" + b"\\(\"no-max-shift")]
    with open("/proc/self/maps") as lines:
        maps = [line.split() for line in lines]
    for row in maps:
        start, end = (int(number, 16) for number in row[0].split("-"))
        if "r" not in row[1] or row[-1] in ("[vvar]", "[vsyscall]", "[vdso]", "[vvar_vclock]"):
            continue
        if len(row) > 5 and row[5].startswith("/"):
            continue
        for place in range(start, end, 1 << 22):
            data = ctypes.string_at(place, min(1 << 22, end - place))
            for word in words:
                found = word.search(data)
                if found and b"re.compile" not in data[max(0, found.start() - 200):found.end()]:
                    raise RuntimeError(f"LEAK {found[0]!r}")
    return None
