_step = lambda opt, loss: (loss.item(), opt.zero_grad(), loss.backward(), opt.step())[0]
train_step = lambda net, loss_fn, opt, x, y: _step(opt, loss_fn(net(x), y))
binary_train_step = lambda net, loss_fn, opt, x, y: _step(opt, loss_fn(net(x).squeeze(-1), y.float()))
