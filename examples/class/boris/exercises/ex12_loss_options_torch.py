import torch


def nll(row, label):
    return torch.logsumexp(row, dim=0) - row[label]


def weighted_cross_entropy(logits, labels, class_weights):
    total, weight = 0, 0
    for row, y in zip(logits, labels):
        total = total + class_weights[y] * nll(row, y)
        weight = weight + class_weights[y]
    return total / weight


def masked_cross_entropy(logits, labels, ignore_index):
    losses = []
    for row, y in zip(logits, labels):
        if y.item() == ignore_index:
            continue
        losses.append(nll(row, y))
    return torch.stack(losses).mean()


def smoothed_cross_entropy(logits, labels, smoothing):
    total = 0
    classes = logits.shape[1]
    for row, y in zip(logits, labels):
        for c in range(classes):
            q = smoothing / classes + (1 - smoothing if c == y else 0.0)
            total = total + q * nll(row, c)
    return total / len(logits)


def multilabel_loss(logits, targets):
    terms = []
    for z, t in zip(logits.flatten(), targets.flatten()):
        terms.append(-torch.nn.functional.logsigmoid(z if t == 1 else -z))
    return torch.stack(terms).mean()
