import torch


def predict_classes(logits):
    return torch.topk(logits, k=1, dim=1).indices[:, 0]


def accuracy(logits, labels):
    ranking = logits.sort(dim=1, descending=True).indices
    return float((ranking[:, 0] == labels).sum()) / float(labels.shape[0])


def predict_binary(probs):
    return torch.gt(probs, 0.5).type(torch.LongTensor).reshape(probs.shape[0])
