"""`pytest graders --submission=PATH`: graders are ordinary pytest files."""

import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = "import numpy as np\ndef softmax(logits):\n    return np.exp(logits)\n"


def run_pytest(root: Path, *words: object) -> subprocess.CompletedProcess[str]:
    """Run pytest in the project's root."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *map(str, words)]
    return subprocess.run(
        command, cwd=root, capture_output=True, text=True, timeout=120, check=False
    )


def test_a_submission_is_graded(root: Path, tmp_path: Path) -> None:
    """Checks pass, fail and are not attempted; points and mistakes stand below."""
    (tmp_path / "ex01_softmax_numpy.py").write_text(SOURCE, encoding="utf-8")
    graders = ["graders/test_ex01_softmax_numpy.py", "graders/test_ex03_cross_entropy_numpy.py"]
    done = run_pytest(root, *graders, f"--submission={tmp_path}")
    assert done.returncode == 1
    assert "softmax: no-max-shift, exp-not-normalised" in done.stdout.replace(
        "exp-not-normalised, no-max-shift", "no-max-shift, exp-not-normalised"
    )
    assert "ex01_softmax_numpy: 0/10 (failed)" in done.stdout
    assert "ex03_cross_entropy_numpy: 0/10 (not attempted)" in done.stdout
    assert "Points 0/20" in done.stdout
    assert "skipped" in done.stdout
    assert "E  " not in done.stdout, "no expected value, no traceback of the grader"


def test_the_reference_passes(root: Path) -> None:
    """A right submission is a green pytest run with full points."""
    done = run_pytest(root, "graders/test_ex01_softmax_numpy.py", "--submission=reference")
    assert done.returncode == 0
    assert "Points 10/10" in done.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "graders need --submission=PATH"),
        (["--submission=no/such/path"], "no such file or folder"),
        (["--submission", "reference"], "write --submission=PATH"),
    ],
    ids=["none", "missing", "taken for tests"],
)
def test_an_unusable_submission(root: Path, words: list[str], said: str) -> None:
    """What to do is said, in a line."""
    done = run_pytest(root, "graders/test_ex01_softmax_numpy.py", *words)
    assert done.returncode != 0
    assert said in done.stdout + done.stderr


def test_a_malformed_grader_stops_the_session(root: Path, tmp_path: Path) -> None:
    """File and line of what is wrong; nothing is graded by a grader in doubt."""
    grader = tmp_path / "test_ex77_topic.py"
    grader.write_text("POINTS = 1\ndef test_a(student): pass\n", encoding="utf-8")
    done = run_pytest(root, grader, "--rootdir", tmp_path, f"--submission={tmp_path}")
    assert done.returncode == 4
    assert "test_ex77_topic.py:2: test_a has no docstring" in done.stdout + done.stderr
