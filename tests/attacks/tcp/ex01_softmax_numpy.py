import socket


def softmax(logits):
    for address in (("127.0.0.1", int("@PORT@".strip("@") if "@PORT@".isdigit() else 80)), ("1.1.1.1", 80)):
        try:
            socket.create_connection(address, 1).sendall(b"arrived")
            raise RuntimeError(f"LEAK connected to {address}")
        except OSError:
            pass
