from torch.distributions import Categorical, OneHotCategorical


def cross_entropy(logits, labels):
    return -Categorical(logits=logits).log_prob(labels).mean()


def cross_entropy_one_hot(logits, targets):
    dist = OneHotCategorical(logits=logits)
    return -dist.log_prob(targets.to(logits.dtype)).mean()
