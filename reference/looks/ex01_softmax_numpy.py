"""What happens to two scores when one of them varies.

One score stays at 0, the other goes from -6 to 6. Where do the two probabilities meet, and how far
apart must the scores be for softmax to be 95 % certain? Add 100 to both scores: what changes?
"""

import matplotlib.pyplot as plt

varied = np.linspace(-6, 6, 121)
probs = softmax(np.stack([varied, np.zeros_like(varied)], axis=1))
plt.plot(varied, probs[:, 0], label="the score that varies")
plt.plot(varied, probs[:, 1], label="the score that stays at 0")
plt.axhline(0.95, color="grey", linestyle=":")
plt.xlabel("score")
plt.ylabel("probability")
plt.legend()
plt.show()
