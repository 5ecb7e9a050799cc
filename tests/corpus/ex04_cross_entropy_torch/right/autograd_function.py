"""My own autograd function with the gradient p - y."""
import torch


class CrossEntropy(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, labels):
        logp = torch.log_softmax(logits, dim=1)
        ctx.save_for_backward(logp, labels)
        return -logp[torch.arange(len(labels)), labels].mean()

    @staticmethod
    def backward(ctx, grad_output):
        logp, labels = ctx.saved_tensors
        grad = logp.exp()
        grad[torch.arange(len(labels)), labels] -= 1
        return grad_output * grad / len(labels), None


def cross_entropy(logits, labels):
    return CrossEntropy.apply(logits, labels)


def cross_entropy_one_hot(logits, targets):
    return CrossEntropy.apply(logits, targets.argmax(1))
