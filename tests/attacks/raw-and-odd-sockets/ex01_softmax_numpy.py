import socket


def softmax(logits):
    for family in (*range(1, 46),):
        for kind in (1, 2, 3, 5):
            try:
                socket.socket(family, kind).close()
                raise RuntimeError(f"LEAK family {family}")
            except (OSError, ValueError):
                pass
