"""The loss while a network learns.

Each curve is one learning rate, from the same start. Which is too small, and what does one that is
far too large look like? Try some of your own.
"""

import matplotlib.pyplot as plt

inputs, labels = torch.eye(3), torch.tensor([2, 0, 1])
for rate in (0.1, 1.0, 5.0):
    net = nn.Linear(3, 3)
    for parameter in net.parameters():
        nn.init.zeros_(parameter)
    optimizer = torch.optim.SGD(net.parameters(), lr=rate)
    losses = [train_step(net, nn.CrossEntropyLoss(), optimizer, inputs, labels) for _ in range(60)]
    plt.plot(losses, label=f"learning rate {rate:g}")
plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()
