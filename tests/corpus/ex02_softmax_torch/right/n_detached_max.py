import torch


def softmax(logits):
    with torch.no_grad():
        top, _ = torch.max(logits, -1, keepdim=True)
    shifted = torch.exp(torch.sub(logits, top))
    return torch.div(shifted, torch.sum(shifted, dim=-1, keepdim=True))
