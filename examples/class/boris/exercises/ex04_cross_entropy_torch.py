import torch


def cross_entropy(logits, labels):
    losses = []
    for i in range(len(labels)):
        row = logits[i]
        losses.append(torch.logsumexp(row, dim=0) - row[labels[i]])
    return sum(losses) / len(losses)


def cross_entropy_one_hot(logits, targets):
    total = 0
    for row, target in zip(logits, targets):
        for c in range(row.shape[0]):
            if target[c] == 1:
                total = total - torch.log_softmax(row, dim=0)[c]
    return total / logits.shape[0]
