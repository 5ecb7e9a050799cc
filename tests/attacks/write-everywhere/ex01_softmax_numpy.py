import os


def put(path, text="left behind"):
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "a") as file:
            file.write(text)
    except OSError:
        pass



import tempfile


def softmax(logits):
    for folder in ("/tmp", "/var/tmp", "/dev/shm", "@HOME@", "/", "/etc", "/usr/lib", "/run", "@CLASS@"):
        put(folder + "/left-behind")
    tempfile.mkdtemp(prefix="left-behind")
