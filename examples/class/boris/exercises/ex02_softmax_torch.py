import torch


def softmax(logits):
    single = logits.dim() == 1
    table = logits.unsqueeze(0) if single else logits
    rows = []
    for row in table:
        biggest = max(float(v) for v in row)
        exps = [torch.exp(v - biggest) for v in row]
        total = sum(exps)
        rows.append(torch.stack([e / total for e in exps]))
    result = torch.stack(rows)
    return result[0] if single else result
