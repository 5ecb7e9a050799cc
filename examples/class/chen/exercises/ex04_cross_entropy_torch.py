import torch
import torch.nn.functional as F


def cross_entropy_one_hot(logits, targets):
    logp = F.log_softmax(logits, dim=1)
    return -torch.einsum("nc,nc->", targets.to(logp.dtype), logp) / len(logits)


def cross_entropy(logits, labels):
    eye = torch.eye(logits.size(1), dtype=torch.int64)
    return cross_entropy_one_hot(logits, eye[labels])
