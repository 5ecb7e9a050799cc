"""`logitlab grade` through the real command line and real child processes."""

import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

RIGHT = """
import numpy as np

def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
"""
WRONG = RIGHT.replace("e.sum(axis=-1, keepdims=True)", "e.sum(axis=-1)")
STEM = "ex01_softmax_numpy"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def logitlab(root: Path) -> Run:
    """Run the command line in the project's root, without colours."""

    def run(*words: object, **options: Any) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "logitlab", *map(str, words)]
        return subprocess.run(
            command, cwd=root, capture_output=True, text=True, timeout=120, check=False, **options
        )

    return run


def write(folder: Path, source: str) -> Path:
    """Write ex01 of a submission."""
    folder.mkdir(parents=True)
    (folder / f"{STEM}.py").write_text(source, encoding="utf-8")
    return folder


@pytest.fixture
def graded(logitlab: Run, tmp_path: Path) -> Callable[..., list[dict[str, Any]]]:
    """Grade ex01 of several submissions at once; return the results as JSON has them."""

    def run(**sources: str) -> list[dict[str, Any]]:
        for name, source in sources.items():
            write(tmp_path / "class" / name, source)
        done = logitlab(
            "grade", tmp_path / "class", "--only", "ex01", "--json", "-", "--out", tmp_path / "out"
        )
        assert done.returncode == 0, done.stderr
        read = json.loads(done.stdout)
        return read if isinstance(read, list) else [read]

    return run


def test_a_class_in_one_run(graded: Callable[..., list[dict[str, Any]]]) -> None:
    """Each violent end costs its own submission only, and says what happened."""
    body = "import numpy as np\ndef softmax(logits):\n    "
    results = {
        result["submission"]: result["exercises"][0]
        for result in graded(
            exits=body + "raise SystemExit(3)",
            leaves=body + "import os; os._exit(0)",
            floods=RIGHT.replace("    e =", "    print('x' * 3_000_000)\n    e ="),
            loops=body + "while True: pass",
            recurses=body + "return softmax(logits)",
            right=RIGHT,
            segfaults=body + "import ctypes; ctypes.string_at(0)",
            syntax="def softmax(logits)\n",
            warns=RIGHT.replace("    e =", "    import warnings; warnings.warn('w')\n    e ="),
            wrong=WRONG,
        )
    }
    scores = {name: result["score"] for name, result in results.items()}
    assert scores["right"] == scores["floods"] == scores["warns"] == 10
    assert {scores[name] for name in ("exits", "leaves", "loops", "segfaults", "syntax")} == {0}
    messages = {name: result["checks"][0]["message"] for name, result in results.items()}
    assert "did not return within" in messages["loops"]
    assert "ended the whole Python process" in messages["leaves"]
    assert "SystemExit" in messages["exits"]
    assert "RecursionError" in messages["recurses"]
    assert "segmentation fault" in messages["segfaults"]
    assert "SyntaxError" in messages["syntax"]
    assert results["wrong"]["diagnoses"][0]["mistakes"] == ["missing-keepdims"]


def test_the_published_form(graded: Callable[..., list[dict[str, Any]]]) -> None:
    """The JSON has the keys that other tools read, in their order."""
    (result,) = graded(ada=WRONG)
    assert list(result)[:5] == ["submission", "digest", "score", "max_score", "exercises"]
    assert result["digest"].startswith("sha256:")
    exercise = result["exercises"][0]
    assert list(exercise)[:6] == ["name", "score", "max_score", "status", "checks", "diagnoses"]
    assert exercise["status"] == "failed"
    check = exercise["checks"][0]
    keys = {"name", "title", "points", "earned", "status", "message"}
    assert keys <= set(check)
    diagnosis = exercise["diagnoses"][0]
    assert list(diagnosis) == ["function", "mistakes", "alternatives", "evidence"]


def test_one_submission_in_words(logitlab: Run, tmp_path: Path) -> None:
    """The terminal shows each check, the mistake, why it is one, and a hint."""
    done = logitlab("grade", write(tmp_path / "ada", WRONG), "--only", "ex01", "--fresh")
    text = " ".join(done.stdout.split())
    assert "softmax: missing-keepdims" in text
    assert "Hint:" in text
    assert "✗ 0/3 A batch: every row is normalised on its own" in text
    assert re.search(r"✓ \d/\d One sample", text)
    assert done.returncode == 0


def test_exit_statuses(logitlab: Run, tmp_path: Path) -> None:
    """0 graded, 1 below the line with --fail-under, 2 unusable arguments."""
    ada = write(tmp_path / "ada", WRONG)
    base = ("grade", ada, "--only", "ex01", "--out", tmp_path / "out")
    assert logitlab(*base, "--fail-under", 10).returncode == 1
    assert logitlab(*base, "--fail-under", 1).returncode == 0
    nowhere = logitlab("grade", tmp_path / "nobody")
    assert nowhere.returncode == 2
    assert "nobody" in nowhere.stderr
    assert "Traceback" not in nowhere.stderr
    unknown = logitlab("grade", ada, "--only", "ex99")
    assert unknown.returncode == 2
    assert "no such exercise; there are ex01_softmax_numpy" in unknown.stderr


def test_zips_and_notebooks(logitlab: Run, tmp_path: Path) -> None:
    """A zip, a notebook and a file are submissions like a folder."""
    code = RIGHT.strip().splitlines(keepends=True)
    cells = [
        {"cell_type": "code", "metadata": {}, "source": ["%matplotlib inline\n", "1 / 0"]},
        {"cell_type": "code", "metadata": {}, "source": code},
        {"cell_type": "code", "metadata": {}, "source": ["!pip list\n", "display(softmax)"]},
    ]
    notebook = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    book = tmp_path / "nb" / f"{STEM}.ipynb"
    book.parent.mkdir()
    book.write_text(json.dumps(notebook), encoding="utf-8")
    packed = tmp_path / "zed.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(f"zed/exercises/{STEM}.py", RIGHT)
    single = write(tmp_path / "single", RIGHT) / f"{STEM}.py"
    done = logitlab("grade", book, packed, single, "--only", "ex01", "--json", "-")
    assert [r["score"] for r in json.loads(done.stdout)] == [10, 10, 10], done.stderr


def test_a_submission_without_the_exercise(graded: Callable[..., list[dict[str, Any]]]) -> None:
    """What is not there is not attempted, with a reason."""
    (result,) = graded(ada="x = 1")
    assert result["exercises"][0]["status"] == "not attempted"
    assert "`softmax` is not defined" in result["exercises"][0]["checks"][0]["message"]


def test_demo_code_that_fails_costs_nothing(
    graded: Callable[..., list[dict[str, Any]]],
) -> None:
    """A plotting library that is missing, and a demo that raises, are said and cost nothing."""
    source = "import no_such_plotting_library as plt\n" + RIGHT + "\nplt.plot(softmax)\n"
    (result,) = graded(ada=source)
    assert result["score"] == 10
    problems = result["exercises"][0]["problems"]
    assert problems[0].startswith("line 1: ModuleNotFoundError")
    assert len(problems) == 2
