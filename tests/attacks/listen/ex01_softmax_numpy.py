import socket


def softmax(logits):
    try:
        socket.create_server(("0.0.0.0", 0)).listen()
        raise RuntimeError("LEAK listening")
    except OSError:
        pass
