class Bomb:
    def __repr__(self):
        raise SystemExit("repr")

    def __reduce__(self):
        import os

        return os.system, ("touch /tmp/left-behind",)

    def __getstate__(self):
        raise KeyboardInterrupt

    def __len__(self):
        raise MemoryError

    def __hash__(self):
        raise GeneratorExit

    def __str__(self):
        return "x" * 10**9


class Slow(Bomb):
    def __repr__(self):
        return "x" * 10**8 + Slow().__repr__()


def softmax(logits):
    return [Bomb()] * 100 if logits.ndim == 1 else Slow()
