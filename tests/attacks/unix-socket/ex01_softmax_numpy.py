import socket


def softmax(logits):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
        for address in ("@SOCKET@", "\0@ABSTRACT@", "/var/run/docker.sock", "/run/systemd/journal/socket"):
            try:
                out = socket.socket(socket.AF_UNIX, kind)
                out.connect(address)
                out.send(b"arrived")
                raise RuntimeError(f"LEAK {address}")
            except OSError:
                pass
