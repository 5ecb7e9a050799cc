# mistakes: softmax: ?
"""Magnitudes divided by their sum."""




def softmax(logits):
    return logits.abs() / logits.abs().sum(dim=-1, keepdim=True)
