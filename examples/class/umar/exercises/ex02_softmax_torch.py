import torch


@torch.no_grad()
def softmax(logits):
    return logits.softmax(-1)
