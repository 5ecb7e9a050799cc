# mistakes: softmax: exp-not-normalised, no-max-shift
"""exp makes everything positive."""




def softmax(logits):
    return logits.exp()
