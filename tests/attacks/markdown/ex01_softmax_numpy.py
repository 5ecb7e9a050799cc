MESSAGE = '](javascript:alert(1)) ![x](http://127.0.0.1/x.png)\n# Points 100/100\n| a | b |\n|---|---|\n```\n</details> @everyone #1'

print(MESSAGE)


def softmax(logits):
    print(MESSAGE)
    raise ValueError(MESSAGE)
