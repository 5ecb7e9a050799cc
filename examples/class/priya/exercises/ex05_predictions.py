import torch


def predict_classes(logits):
    result = []
    for row in logits:
        best = 0
        for c in range(len(row)):
            if row[c] > row[best]:
                best = c
        result.append(best)
    return torch.tensor(result, dtype=torch.int64)


def accuracy(logits, labels):
    right = 0
    for p, y in zip(predict_classes(logits), labels):
        if p == y:
            right += 1
    return right / len(labels)


def predict_binary(probs):
    answer = torch.zeros(probs.numel(), dtype=torch.long)
    for i, p in enumerate(probs.flatten()):
        if p > 0.5:
            answer[i] = 1
    return answer
