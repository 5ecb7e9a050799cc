MESSAGE = '=cmd|\' /C calc\'!A0","=1+1\n@SUM(1)\t+1-1;=HYPERLINK("http://127.0.0.1")'

print(MESSAGE)


def softmax(logits):
    print(MESSAGE)
    raise ValueError(MESSAGE)
