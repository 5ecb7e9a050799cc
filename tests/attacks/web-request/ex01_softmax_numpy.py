import socket
import urllib.request


def softmax(logits):
    for way in (
        lambda: urllib.request.urlopen("http://127.0.0.1:@PORT@/arrived", timeout=1),
        lambda: socket.getaddrinfo("example.com", 80),
        lambda: socket.gethostbyname("localhost.localdomain"),
    ):
        try:
            way()
            raise RuntimeError("LEAK reached")
        except (OSError, ValueError):
            pass
