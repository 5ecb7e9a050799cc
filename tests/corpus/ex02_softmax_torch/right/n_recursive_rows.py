from torch import stack


def softmax(logits):
    if logits.dim() > 1:
        return stack([softmax(row) for row in logits])
    m = max(logits)
    e = (logits - m).exp()
    return e / sum(e)
