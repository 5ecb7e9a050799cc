import glob
import os


def leak(path):
    try:
        with open(path, errors="replace") as file:
            text = file.read(1 << 20)
    except OSError:
        return
    for word in text.split():
        if "CANARY" in word:
            raise RuntimeError(f"LEAK {path}: {word}")


def softmax(logits):
    for path in glob.glob("@OUT@/**", recursive=True) + ["@OUT@/journal.jsonl", "@OUT@/canary"]:
        leak(path)
    for name in ("journal.db", "journal.db-wal", "listed.csv"):
        if os.path.exists(f"@OUT@/{name}"):
            try:
                open(f"@OUT@/{name}", "rb").close()
            except OSError:
                continue
            raise RuntimeError("LEAK journal")
