# mistakes: softmax: mutates-input, no-max-shift
"""exp_ and div_ need no memory."""




def softmax(logits):
    logits.exp_()
    logits.div_(logits.sum(dim=-1, keepdim=True))
    return logits
