# mistakes: softmax: ?
"""Scale to 0..1, then divide by the sum."""




def softmax(logits):
    z = logits - logits.amin(-1, keepdim=True)
    return z / z.sum(-1, keepdim=True)
