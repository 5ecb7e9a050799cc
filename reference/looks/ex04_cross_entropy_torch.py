"""The floor under the loss when softmax is applied twice.

The score of the true class grows from 0 to 12, the two others stay at 0. Given the scores, the
loss goes to 0. Given what softmax has made of them already, it cannot: probabilities are scores
between 0 and 1, too close together for a second softmax to be certain of anything.
"""

import matplotlib.pyplot as plt

true_score = torch.linspace(0, 12, 121)
scores = torch.stack([true_score, torch.zeros(121), torch.zeros(121)], dim=1)
label = torch.tensor([0])
once = [float(cross_entropy(row[None], label)) for row in scores]
twice = [float(cross_entropy(torch.softmax(row[None], dim=1), label)) for row in scores]
plt.plot(true_score, once, label="given scores")
plt.plot(true_score, twice, label="given probabilities")
plt.xlabel("score of the true class")
plt.ylabel("loss")
plt.ylim(bottom=0)
plt.legend()
plt.show()
