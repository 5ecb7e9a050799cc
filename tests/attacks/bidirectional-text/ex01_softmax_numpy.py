MESSAGE = 'passed \u202e0/01 stnioP\u202c \u2066\u2067\u2068\u2069 \u200b\u200d\ufeff á̂̃̄ \U000e0041 \u2028\u2029 \x85'

print(MESSAGE)


def softmax(logits):
    print(MESSAGE)
    raise ValueError(MESSAGE)
