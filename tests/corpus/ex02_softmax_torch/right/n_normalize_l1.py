import torch.nn.functional as F


def softmax(logits):
    e = (logits - logits.amax(-1, keepdim=True)).exp()
    return F.normalize(e, p=1, dim=-1)
