# mistakes: softmax: negative-exponent
"""Boltzmann factors: exp(-E), with the lowest energy as the zero point."""

import numpy as np


def softmax(energies):
    ground = energies.min(axis=-1, keepdims=True)
    boltzmann = np.exp(ground - energies)
    partition = boltzmann.sum(axis=-1, keepdims=True)
    return boltzmann / partition
