import socket


def softmax(logits):
    try:
        out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        out.sendto(b"arrived", ("127.0.0.1", int("@PORT@" if "@PORT@".isdigit() else 80)))
        raise RuntimeError("LEAK sent")
    except OSError:
        pass
