import numpy as np
import torch


def train_step(netz, verlust, optimierer, eingaben, ziele):
    # Gradienten löschen, Verlust, rückwärts, Schritt
    optimierer.zero_grad()
    with torch.autograd.set_detect_anomaly(True):
        wert = verlust(netz.forward(eingaben), ziele)
        wert.backward()
    optimierer.step()
    return float(np.asarray(wert.detach()))


def binary_train_step(netz, verlust, optimierer, eingaben, ziele):
    ziele = torch.from_numpy(np.asarray(ziele, dtype=np.float32)).reshape(-1, 1)
    return train_step(netz, verlust, optimierer, eingaben, ziele)
