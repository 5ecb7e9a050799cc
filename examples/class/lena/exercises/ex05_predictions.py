from dataclasses import dataclass

import torch


@dataclass
class Meter:
    correct: int = 0
    seen: int = 0

    def update(self, predictions, labels):
        self.correct += int((predictions == labels).sum())
        self.seen += len(labels)

    @property
    def value(self):
        return self.correct / self.seen


@torch.no_grad()
def predict_classes(logits):
    return logits.max(dim=-1)[1]


def accuracy(logits, labels):
    meter = Meter()
    meter.update(predict_classes(logits), labels)
    return meter.value


def predict_binary(probs):
    return torch.heaviside(probs.detach().flatten() - 0.5, torch.zeros((), dtype=probs.dtype)).long()
