import torch


class Step:
    binary = False

    def targets(self, outputs, labels):
        return outputs, labels

    def __call__(self, net, loss_fn, optimizer, inputs, labels):
        with torch.enable_grad():
            outputs, targets = self.targets(net.forward(inputs), labels)
            loss = loss_fn(outputs, targets)
        optimizer.zero_grad()
        torch.autograd.backward(loss)
        optimizer.step()
        return loss.tolist()


class BinaryStep(Step):
    def targets(self, outputs, labels):
        return outputs.flatten(), labels.to(outputs.dtype)


train_step = Step()
binary_train_step = BinaryStep()
