"""The functional forms in one line each."""
import torch.nn.functional as F

weighted_cross_entropy = lambda z, y, w: F.cross_entropy(z, y, w)
masked_cross_entropy = lambda z, y, i: F.cross_entropy(z, y, ignore_index=i)
smoothed_cross_entropy = lambda z, y, s: F.cross_entropy(z, y, label_smoothing=s)
multilabel_loss = F.binary_cross_entropy_with_logits
