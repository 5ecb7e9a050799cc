"""topk with k=1 in both, and a round."""




def predict_classes(logits):
    return logits.topk(1).indices.squeeze(-1)


def accuracy(logits, labels):
    return logits.topk(1).indices.squeeze(-1).eq(labels).float().mean().item()


def predict_binary(probs):
    return probs.round().long().view(-1)
