"""The probabilities of a categorical distribution."""
from torch.distributions import Categorical


def softmax(logits):
    return Categorical(logits=logits).probs
