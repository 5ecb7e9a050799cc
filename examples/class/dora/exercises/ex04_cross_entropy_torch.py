from torch import nn
import torch

softmax = nn.Softmax(dim=1)
criterion = nn.CrossEntropyLoss()


def cross_entropy(logits, labels):
    y_hat = softmax(logits)
    loss = criterion(y_hat, labels)
    return loss


def cross_entropy_one_hot(scores, one_hot):
    return -(one_hot * torch.log_softmax(scores, dim=1)).sum(dim=1).mean()
