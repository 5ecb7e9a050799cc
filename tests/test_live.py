"""Grading in a running notebook: a process of its own asks; what it knows stays there."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import psutil
import pytest

from logitlab.live import points

ROOT = Path(__file__).resolve().parents[1]
STEM = "ex01_softmax_numpy"


@pytest.fixture(autouse=True)
def configured(monkeypatch: pytest.MonkeyPatch) -> None:
    """What nbgrader_config.py says."""
    monkeypatch.setenv("LOGITLAB_GRADERS", str(ROOT / "graders"))


def namespace(code: str) -> dict[str, Any]:
    """The names of a notebook in which some code was run."""
    names: dict[str, Any] = {}
    exec(f"import numpy as np\n{code}", names)
    return names


def test_right_functions_have_all_points(capfd: pytest.CaptureFixture[str]) -> None:
    """The checks are listed, on standard output alone: a line of stderr would cost all points."""
    code = (ROOT / f"reference/{STEM}.py").read_text(encoding="utf-8")
    assert points(STEM, namespace(code)) == 10.0
    said = capfd.readouterr()
    assert said.out.startswith(f"{STEM}: 10 of 10 points\n")
    assert said.err == ""


def test_a_function_that_ends_python_ends_a_fork(capfd: pytest.CaptureFixture[str]) -> None:
    """No points, in words, and this process is still there, with nothing left behind."""
    code = "import os\ndef softmax(x):\n    os.write(2, b'loud')\n    os._exit(0)\n"
    before = psutil.Process().children()
    assert points(STEM, namespace(code)) == 0.0
    said = capfd.readouterr()
    assert "your code ended the whole Python process" in said.out
    assert said.err == ""
    assert psutil.Process().children() == before


def test_calls_leave_the_notebook_as_it_was() -> None:
    """What functions do to the notebook's variables happens in a fork."""
    names = namespace("calls = []\ndef softmax(x):\n    calls.append(x)\n    return x\n")
    points(STEM, names)
    assert names["calls"] == []


def test_a_fault_of_ours_is_no_zero(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without graders a person is told; while nbgrader grades, the kernel ends instead."""
    monkeypatch.setenv("LOGITLAB_GRADERS", str(tmp_path))
    with pytest.raises(RuntimeError, match="could not be graded, which is no fault of yours"):
        points(STEM, {})
    code = f"from logitlab.live import points; points({STEM!r}, {{}}); print('still there')"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "NBGRADER_EXECUTION": "autograde"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    assert done.stdout == b""


def test_nothing_hidden_is_in_the_kernel() -> None:
    """After grading, no module and no variable of this process holds a grader."""
    code = (
        "import gc, sys\nfrom logitlab.live import points\n"
        f"points({STEM!r}, {{}})\n"
        "assert not [name for name in sys.modules if 'test_ex' in name or 'grader' in name]\n"
        "assert not [o for o in gc.get_objects() if 'MistakeModel' in type(o).__name__]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
