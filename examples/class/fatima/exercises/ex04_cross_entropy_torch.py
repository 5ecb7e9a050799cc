import torch


def cross_entropy(logits, labels):
    logp = logits.log_softmax(-1)
    picked = logp.gather(1, labels.view(-1, 1))
    return -picked.mean()


def cross_entropy_one_hot(logits, targets):
    logp = logits.log_softmax(-1)
    return torch.masked_select(logp, targets.bool()).mean().neg()
