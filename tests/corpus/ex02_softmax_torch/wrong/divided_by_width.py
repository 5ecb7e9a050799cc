# mistakes: softmax: divides-by-num-classes
"""Divide by the number of entries."""




def softmax(logits):
    e = (logits - logits.max(dim=-1, keepdim=True).values).exp()
    return e / logits.shape[-1]
