MESSAGE = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><svg/onload=alert(1)> &lt; </td></table>'

print(MESSAGE)


def softmax(logits):
    print(MESSAGE)
    raise ValueError(MESSAGE)
