"""What smoothing does to the wish to be certain.

The score of the true class grows, the others stay at 0. Without smoothing more is always better;
with it the loss has a lowest point, and beyond that certainty costs. Where does it lie?
"""

import matplotlib.pyplot as plt

true_score = torch.linspace(0, 10, 101)
label = torch.tensor([0])
for share in (0.0, 0.1, 0.3):
    losses = [
        float(smoothed_cross_entropy(torch.tensor([[score, 0.0, 0.0]]), label, share))
        for score in true_score.tolist()
    ]
    plt.plot(true_score, losses, label=f"smoothing {share:g}")
plt.xlabel("score of the true class")
plt.ylabel("loss")
plt.legend()
plt.show()
