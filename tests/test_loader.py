"""Loading student modules: what costs nothing, and what cannot be shadowed."""

import subprocess
import sys
import textwrap
from collections.abc import Callable

import pytest

PROGRAM = """
import json, sys
from logitlab.child import loader
files = json.loads(sys.argv[1])
library = loader.prepare({n: loader.Text(c, nb) for n, (c, nb) in files.items()})
report = loader.load(library, "ex01_topic")
module = sys.modules.get("ex01_topic")
value = getattr(module, "value", None)
print(json.dumps([report, value() if callable(value) else value]))
"""
Load = Callable[..., tuple[list[dict[str, object]], object]]


@pytest.fixture
def load() -> Load:
    """Load ex01_topic in a fresh process; return its problems and its `value`."""

    def run(
        *chunks: str, notebook: bool = False, **others: str
    ) -> tuple[list[dict[str, object]], object]:
        import json

        files = {name: ([textwrap.dedent(text)], False) for name, text in others.items()}
        files["ex01_topic"] = ([textwrap.dedent(chunk) for chunk in chunks], notebook)
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, json.dumps(files)],
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        report, value = json.loads(done.stdout.splitlines()[-1])
        return report["problems"], value

    return run


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("import no_such_library\nvalue = 1", ["ModuleNotFoundError"]),
        ("value = 1\n1 / 0\nassert False", ["ZeroDivisionError", "AssertionError"]),
        ("value = 1\nexit()", ["SystemExit"]),
        ("value = 1\nraise KeyboardInterrupt", ["KeyboardInterrupt"]),
        ("value = 1\ninput('name?')", ["EOFError"]),
        ("if __name__ == '__main__':\n    1 / 0\nvalue = 1", []),
        ("from __future__ import annotations\ndef f(x: Undefined): ...\nvalue = 1", []),
        (
            "from dataclasses import dataclass\n@dataclass\nclass C:\n    x: int = 1\n"
            "value = C().x",
            [],
        ),
        ("import inspect\ndef f(): return 'here'\nvalue = int('here' in inspect.getsource(f))", []),
        ("value = 0\ndef value(): return 0\nvalue = lambda: 1", []),
    ],
    ids="import demo exit interrupt input main future dataclass source last".split(),
)
def test_one_statement_does_not_lose_the_others(load: Load, source: str, kinds: list[str]) -> None:
    """What fails is listed by line; what does not depend on it is there."""
    problems, value = load(source)
    assert [p["type"] for p in problems] == kinds
    assert value == 1


def test_a_problem_names_the_students_line(load: Load) -> None:
    """Type, message, number and text of the line."""
    (problem,), _ = load("value = 1\n\nboom = {}['key']\n")
    assert problem == {
        "type": "KeyError",
        "message": "'key'",
        "file": "ex01_topic.py",
        "line": 3,
        "text": "boom = {}['key']",
    }


def test_a_syntax_error_is_the_files_only_problem(load: Load) -> None:
    """Nothing of the file can be run, and the line is named."""
    (problem,), value = load("value = 1\ndef f(:\n")
    assert (problem["type"], problem["line"], value) == ("SyntaxError", 2, None)


def test_cells_of_a_notebook_stand_alone(load: Load) -> None:
    """A cell that cannot be parsed, or raises, does not stop the next; display prints."""
    problems, value = load("x = 1", "def f(:", "1 / 0", "display(x); value = x", notebook=True)
    assert [p["type"] for p in problems] == ["SyntaxError", "ZeroDivisionError"]
    assert value == 1


def test_modules_beside_the_exercise(load: Load) -> None:
    """Helpers, packages and other exercises can be imported."""
    problems, value = load(
        "from helpers import one\nfrom ex02_other import zero\nvalue = one + zero",
        helpers="one = 1",
        ex02_other="zero = 0",
    )
    assert (problems, value) == ([], 1)


@pytest.mark.parametrize("name", ["json", "numpy", "msgpack", "logitlab"])
def test_nothing_shadows_a_library(load: Load, name: str) -> None:
    """A file called like a library never takes its place."""
    code = f"import {name}\nvalue = int(hasattr({name}, 'mine'))"
    assert load(code, **{name: "mine = True"}) == ([], 0)
