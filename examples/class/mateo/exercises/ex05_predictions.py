predict_classes = lambda z: z.argmax(-1)
accuracy = lambda z, y: float((z.argmax(-1) == y).double().mean())
predict_binary = lambda p: (p.flatten() > 0.5).long()
