"""Random and mutated submissions and replies: no crash, no hang, no traceback of ours.

    python tests/fuzz.py --submissions 10000 --replies 100000 --seed 1

Each case depends on the seed and its number only, so that one that fails can be run alone:
`--only submission:1234`. tests/test_fuzz.py runs a few of them.
"""

from __future__ import annotations

import argparse
import ast
import io
import json
import random
import sys
import tempfile
import time
import traceback
import unicodedata
import warnings
import zipfile
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import msgpack
import torch

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from logitlab.child.values import pack  # noqa: E402
from logitlab.engine import Engine, prepare  # noqa: E402
from logitlab.grader import Grader, load  # noqa: E402
from logitlab.imagined import singles  # noqa: E402
from logitlab.mistakes import NOTHING  # noqa: E402
from logitlab.result import Result  # noqa: E402
from logitlab.sandbox import Zygote  # noqa: E402
from logitlab.session import Session  # noqa: E402
from logitlab.student import Student  # noqa: E402
from logitlab.submission import open_submission  # noqa: E402
from logitlab.transport import Local  # noqa: E402
from logitlab.wire import FORGED, Ended, Limits, decode  # noqa: E402

SLOW = 20.0  # seconds of computing of ours that no submission and no reply may cost
EXERCISES = ("ex01_softmax_numpy", "ex03_cross_entropy_numpy", "ex09_log_softmax_numpy")
STATUSES = {"passed", "failed", "not attempted", "not graded"}
NASTY = [b"\0", b"\xff", b"\r", b"\x0c", b"\xe2\x80\xae", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"##["]
NASTY += [b"\x1b[2J", b"# coding: utf-7\n", b"# coding: rot13\n", b"'''", b'"""', b"\\", b"(" * 99]
ODD: list[Any] = [None, True, 0, -1, 2**31, 2**63 - 1, 2**64 - 1, 1e308, float("nan"), "", "x"]
ODD += ["\ud7ff\x1b[2J", "##[", b"", b"\xff" * 9, [], {}, [[]], {"a": 1}, "x" * 5000]


@cache
def graders() -> dict[str, Grader]:
    """Load all graders."""
    paths = sorted((ROOT / "graders").glob("test_ex*.py"))
    return {path.stem.removeprefix("test_"): load(path) for path in paths}


@cache
def sources() -> list[tuple[str, str]]:
    """Return the exercises that are mutated: exercise and text, of the reference and the corpus."""
    found = [(name, (ROOT / f"reference/{name}.py").read_text("utf-8")) for name in EXERCISES]
    for name in EXERCISES:
        files = sorted((ROOT / "tests/corpus" / name).glob("*/*.py"))
        found += [(name, file.read_text("utf-8")) for file in files]
    return found


# ---- mutation -----------------------------------------------------------------------------------


def mutated_bytes(rng: random.Random, data: bytes, most: int = 8) -> bytes:
    """Change, repeat, drop and insert a few pieces."""
    data = bytearray(data)
    for _ in range(rng.randint(1, most)):
        place = rng.randrange(len(data) + 1)
        length = rng.choice((1, 2, 4, rng.randint(1, 200)))
        kind = rng.randrange(5)
        if kind == 0 and data:
            data[min(place, len(data) - 1)] ^= 1 << rng.randrange(8)
        elif kind == 1:
            del data[place : place + length]
        elif kind == 2:
            data[place:place] = data[place : place + length] * rng.randint(1, 4)
        elif kind == 3:
            data[place:place] = rng.choice(NASTY)
        else:
            data[place : place + length] = rng.randbytes(length)
    return bytes(data)


class Grafts(ast.NodeTransformer):
    """Put some nodes of a tree in the place of others, and drop some."""

    def __init__(self, rng: random.Random, tree: ast.AST) -> None:
        self.rng = rng
        self.nodes = [node for node in ast.walk(tree) if isinstance(node, (ast.expr, ast.stmt))]

    def generic_visit(self, node: ast.AST) -> ast.AST:
        super().generic_visit(node)
        if self.rng.random() > 0.03:
            return node
        family = ast.expr if isinstance(node, ast.expr) else ast.stmt
        alike = [other for other in self.nodes if isinstance(other, family)]
        if not isinstance(node, family) or not alike:
            return node
        if isinstance(node, ast.Constant) and self.rng.random() < 0.7:
            return ast.Constant(self.rng.choice([0, -1, 1e308, 10**40, "x", b"", None, ..., 1j]))
        return self.rng.choice(alike)


def mutated_tree(rng: random.Random, text: str) -> str:
    """Graft parts of a program onto others; the text is not always a program afterwards."""
    tree = ast.parse(text.lstrip("\ufeff"))
    try:
        return ast.unparse(ast.fix_missing_locations(Grafts(rng, tree).visit(tree)))
    except (ValueError, TypeError, AttributeError, RecursionError, KeyError):
        return text[: rng.randrange(len(text))]


def mutated_json(rng: random.Random, value: Any, rate: float = 0.05) -> Any:
    """Replace, drop and double parts of a value made of lists and dictionaries."""
    if rng.random() < rate / 3:
        return rng.choice([odd for odd in ODD if not isinstance(odd, bytes)])
    if isinstance(value, dict):
        pairs = [(k, mutated_json(rng, v, rate)) for k, v in value.items() if rng.random() > rate]
        return dict(pairs) | ({"x" * rng.randint(0, 9): 1} if rng.random() < rate else {})
    if isinstance(value, list):
        items = [mutated_json(rng, item, rate) for item in value if rng.random() > rate]
        return items * 2 if rng.random() < rate else items
    return value


# ---- submissions --------------------------------------------------------------------------------


def notebook(rng: random.Random, text: str) -> bytes:
    """Make a notebook of a program, and change it as JSON, and perhaps as bytes."""
    parts = text.split("\n\n")
    cells = [{"cell_type": "code", "source": part, "outputs": [], "metadata": {}} for part in parts]
    cells.insert(0, {"cell_type": "markdown", "source": ["# Exercise 1\n"], "metadata": {}})
    book = {"cells": cells, "nbformat": 4, "nbformat_minor": 5, "metadata": {}}
    data = json.dumps(mutated_json(rng, book)).encode()
    return mutated_bytes(rng, data, 2) if rng.random() < 0.3 else data


def archive(rng: random.Random, files: dict[str, bytes]) -> bytes:
    """Make a zip, with names that lead astray, and change its bytes."""
    buffer = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(buffer, "w", rng.choice((0, 8))) as made:
        warnings.simplefilter("ignore")  # a name twice is what we are after
        for name, data in files.items():
            for _ in range(rng.choice((1, 1, 1, 2))):
                before = rng.choice(("", "", "a/", "../", "/", "C:\\", "exercises/", "\x1b[2J/"))
                info = zipfile.ZipInfo(before + name)
                info.external_attr = rng.choice((0o644, 0o120777, 0o40755, 0o20644)) << 16
                made.writestr(info, data)
    data = buffer.getvalue()
    return mutated_bytes(rng, data, 4) if rng.random() < 0.7 else data


def handed_in(rng: random.Random, folder: Path) -> Path:
    """Write a submission that nobody would write; return where it is."""
    files: dict[str, bytes] = {}
    for _ in range(rng.randint(1, 3)):
        name, text = rng.choice(sources())
        kind = rng.randrange(4)
        if kind == 0:
            files[f"{name}.py"] = mutated_bytes(rng, text.encode())
        elif kind == 1:
            files[f"{name}.py"] = mutated_tree(rng, text).encode("utf-8", "replace")
        elif kind == 2:
            files[f"{name}.ipynb"] = notebook(rng, text)
        else:
            files[rng.choice(["homework.ipynb", f"{name} (1).ipynb"])] = notebook(rng, text)
    if rng.random() < 0.3:
        path = folder / "submission.zip"
        path.write_bytes(archive(rng, files))
        return path
    path = folder / "submission"
    inner = path / rng.choice(["", "exercises", "a/exercises", "..."])
    inner.mkdir(parents=True)
    for name, data in files.items():
        (inner / name).write_bytes(data)
    return path


def submission(number: int, seed: int, zygote: Zygote) -> str:
    """Open and grade one submission; return what became of it."""
    rng = random.Random(f"submission {seed} {number}")
    chosen = [graders()[name] for name in EXERCISES]
    with tempfile.TemporaryDirectory() as folder:
        opened = open_submission(handed_in(rng, Path(folder)))
    files, about = prepare(opened, chosen)
    engine = Engine(chosen, zygote)
    result = engine.grade(opened.name, opened.digest, files, opened.problems, about)
    examine(result)
    statuses = {exercise.status for exercise in result.exercises}
    return "passed" if "passed" in statuses else "failed" if "failed" in statuses else "neither"


def examine(result: Result) -> None:
    """Raise AssertionError unless a result is one that we may publish."""
    data = result.to_json()
    text = json.dumps(data, ensure_ascii=False)
    assert "grading failed" not in text, text
    assert "Traceback" not in text, text
    acting = {c for c in text if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
    assert not acting, acting
    assert "##[" not in text
    assert 0 <= data["score"] <= data["max_score"]
    for exercise in data["exercises"]:
        assert exercise["status"] in STATUSES
        assert all(check["status"] in STATUSES for check in exercise["checks"])


# ---- replies ------------------------------------------------------------------------------------


class Mutating:
    """A transport that answers as an imagined student, and changes many of the replies."""

    def __init__(self, rng: random.Random, local: Local, rate: float) -> None:
        self.rng, self.local, self.rate = rng, local, rate
        self.owned = local.owned
        self.generation, self.count = 0, 0

    def ask(self, request: bytes, resolve: Any = None) -> dict[str, Any]:
        self.count += 1
        reply = self.local.executor.perform(request)
        if self.rng.random() < self.rate:
            reply = self.mutated(reply)
        try:
            report = decode(reply, resolve)
            if isinstance(report, dict):
                return report
            raise Ended("reply", FORGED)
        except Ended:
            self.generation += 1
            raise

    def mutated(self, reply: bytes) -> bytes:
        rng = self.rng
        kind = rng.randrange(10)
        if kind == 0:
            return mutated_bytes(rng, reply)
        if kind == 1:
            return rng.randbytes(rng.randrange(60))
        if kind == 2:
            return pack(rng.choice([odd for odd in ODD if not isinstance(odd, bytes)]))
        value = msgpack.unpackb(reply, strict_map_key=False)
        return msgpack.packb(self.changed(value, rng.choice((0.02, 0.1, 0.4))))

    def changed(self, value: Any, rate: float) -> Any:
        """Change parts of a message, also within its extensions."""
        rng = self.rng
        if rng.random() < rate / 3:
            return rng.choice(ODD)
        if isinstance(value, msgpack.ExtType):
            if rng.random() < rate:
                code = rng.choice((value.code, rng.randrange(128)))
                return msgpack.ExtType(code, mutated_bytes(rng, value.data, 2))
            return value
        if isinstance(value, dict):
            kept = {k: self.changed(v, rate) for k, v in value.items() if rng.random() > rate / 2}
            return kept | (
                {rng.choice(["missing", "error", "value"]): 1} if rng.random() < rate else {}
            )
        if isinstance(value, list):
            items = [self.changed(item, rate) for item in value]
            return items * rng.choice((0, 2, 30)) if rng.random() < rate / 2 else items
        return value


def replies(number: int, seed: int) -> int:
    """Let one imagined student be graded whose replies are changed; return how many there were."""
    rng = random.Random(f"replies {seed} {number}")
    grader = rng.choice(list(graders().values()))
    models = grader.models
    cases = list(singles(models))
    wrong = rng.choice(cases) if cases and rng.random() < 0.5 else None
    functions: dict[str, object] = {}
    for name, model in models.models.items():
        assumed = wrong.assumed if wrong is not None and wrong.function == name else NOTHING
        functions[name] = model.assuming(assumed)[0]
    local = Local(models.exercise, functions, models.owned)
    transport = Mutating(rng, local, rng.choice((0.02, 0.3, 1.0)))
    result = Session(grader, Student(transport, models.exercise)).grade()
    examine(Result("fuzzed", "", [result], []))
    return transport.count


# ---- running ------------------------------------------------------------------------------------


def zygote() -> Zygote:
    """Start what runs submissions, with little patience."""
    torch.set_num_threads(1)
    return Zygote(False, Limits(cpu=0.6, wall=10, load_cpu=1.0, load_wall=10))


def run(name: str, numbers: Sequence[int] | Iterator[int], case: Callable[[int], Any]) -> list[str]:
    """Run cases; return the names of those that failed, and print why."""
    failed = []
    for number in numbers:
        started = time.process_time()
        if number and number % 500 == 0:
            print(f"{name}: {number}", flush=True)
        try:
            case(number)
            took = time.process_time() - started
            assert took < SLOW, f"{took:.1f} s of computing"
        except Exception:
            failed.append(f"{name}:{number}")
            print(f"--- {name}:{number}", traceback.format_exc(), sep="\n", flush=True)
    return failed


def main(words: Sequence[str] | None = None) -> int:
    """Run as many cases as asked for; return the number of those that failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--submissions", type=int, default=0)
    parser.add_argument("--replies", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", metavar="KIND:NUMBER", default="")
    args = parser.parse_args(words)
    kind, _, only = args.only.partition(":")
    warnings.simplefilter("error")
    started, failed, counts, total = time.monotonic(), [], dict[str, int](), 0
    with zygote() as running:

        def one(number: int) -> None:
            what = submission(number, args.seed, running)
            counts[what] = counts.get(what, 0) + 1

        many = range(args.submissions) if not only else [int(only)] * (kind == "submission")
        failed += run("submission", many, one)
    print(f"{sum(counts.values())} submissions: {counts}, {time.monotonic() - started:.0f} s")

    def several(number: int) -> None:
        nonlocal total
        total += replies(number, args.seed)

    if only:
        failed += run("replies", [int(only)] * (kind == "replies"), several)
    else:
        failed += run("replies", until(lambda: total >= args.replies), several)
    print(f"{total} replies; {time.monotonic() - started:.0f} s in all")
    print(f"failed: {' '.join(failed) or 'none'}")
    return min(len(failed), 99)


def until(enough: Callable[[], bool]) -> Iterator[int]:
    """Count until there is enough."""
    number = 0
    while not enough():
        yield number
        number += 1


if __name__ == "__main__":
    raise SystemExit(main())
