"""The loss against the probability of the true class.

The curve is 0 where the probability is 1, about 0.69 where it is one half, and steep near 0: to be
certain and wrong costs far more than to be undecided. Which probability costs exactly 1?
"""

import matplotlib.pyplot as plt

probs = np.linspace(0.001, 1, 400)
losses = [cross_entropy(np.array([1, 0]), np.array([p, 1 - p])) for p in probs]
plt.plot(probs, losses)
plt.axhline(1, color="grey", linestyle=":")
plt.xlabel("probability of the true class")
plt.ylabel("loss")
plt.show()
