# mistakes: softmax: wrong-exp-base
"""Rounded e to 3."""

EULER = 3.0


def softmax(scores):
    shifted = scores - scores.max(-1)[..., None]
    odds = EULER**shifted
    return odds / odds.sum(-1)[..., None]
