import torch
from torch import nn

LOG_SOFTMAX = nn.LogSoftmax(dim=1)
NLL = nn.NLLLoss()


def cross_entropy(logits, labels):
    return NLL(LOG_SOFTMAX(logits), labels)


def cross_entropy_one_hot(logits, targets):
    # .where gibt die Indizes der Einsen
    zeilen, spalten = torch.where(targets == 1)
    return NLL(LOG_SOFTMAX(logits), spalten[zeilen.argsort()])
