import torch.nn as nn

softmax = nn.Softmax(dim=-1)
