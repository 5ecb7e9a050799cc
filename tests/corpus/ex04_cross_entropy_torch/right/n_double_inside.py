import torch


def cross_entropy(logits, labels):
    z = logits.double()
    out = (z.logsumexp(1) - z[range(len(z)), labels]).mean()
    return out.to(logits.dtype)


def cross_entropy_one_hot(logits, targets):
    labels = [t.index(1) for t in targets.tolist()]
    return cross_entropy(logits, torch.tensor(labels))
