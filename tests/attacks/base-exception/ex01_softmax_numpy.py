class Away(BaseException):
    pass


def softmax(logits):
    raise Away("not an Exception")
