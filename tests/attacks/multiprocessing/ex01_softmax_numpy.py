import multiprocessing


def softmax(logits):
    with multiprocessing.get_context("fork").Pool(4) as pool:
        return pool.map(abs, [1, 2])
