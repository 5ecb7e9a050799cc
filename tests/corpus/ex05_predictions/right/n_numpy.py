import numpy as np
import torch


def predict_classes(logits):
    return torch.from_numpy(np.argmax(logits.detach().numpy(), axis=1))


def accuracy(logits, labels):
    return float(np.mean(predict_classes(logits).numpy() == labels.numpy()))


def predict_binary(probs):
    p = probs.detach().numpy().reshape(-1)
    return torch.as_tensor(np.where(p > 0.5, 1, 0), dtype=torch.int64)
