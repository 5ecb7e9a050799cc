"""Sigmoid, and what it makes of one score after another.

Far from 0 the curve of sigmoid is flat: there a score can change a lot, and the probability hardly
moves. The loss of a wrong answer is not flat there. Why is that good news for learning?
"""

import matplotlib.pyplot as plt

scores = np.linspace(-8, 8, 161)
losses = [bce_with_logits(np.array([score]), np.array([0.0])) for score in scores]
plt.plot(scores, sigmoid(scores), label="probability of yes")
plt.plot(scores, losses, label="loss if the answer is no")
plt.xlabel("score")
plt.ylim(0, 5)
plt.legend()
plt.show()
