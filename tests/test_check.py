"""The student's companion: one thing at a time, in a real terminal, without graders."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pytest

from logitlab import check_runner
from logitlab.check_reset import reset
from logitlab.check_runner import Checked, Runner, Seen, choose, find_exercises

ROOT = Path(__file__).resolve().parents[1]
AXIS_0 = """
import numpy as np

def softmax(logits):
    e = np.exp(logits - logits.max())
    return e / e.sum(axis=0)
"""
UNSHIFTED = AXIS_0.replace(" - logits.max()", "").replace("axis=0", "axis=-1, keepdims=True")
UNKNOWN = "def softmax(logits):\n    return 0.25 + 0 * logits\n"
TWO = """
import torch
from torch import nn

def cross_entropy(logits, labels):
    return nn.CrossEntropyLoss()(torch.softmax(logits, dim=1), labels)

def cross_entropy_one_hot(logits, targets):
    raise NotImplementedError("to do")
"""


@pytest.fixture
def student(tmp_path: Path) -> Path:
    """What a student has: the exercises with their self-check, in a folder of her own."""
    shutil.copytree(ROOT / "exercises", tmp_path / "exercises")
    return tmp_path


def write(student: Path, text: str, exercise: str = "ex01_softmax_numpy") -> None:
    """Save a solution."""
    (student / "exercises" / f"{exercise}.py").write_text(text, encoding="utf-8")


def right(student: Path, exercise: str) -> None:
    """Save the right solution."""
    write(student, (ROOT / "reference" / f"{exercise}.py").read_text("utf-8"), exercise)


def check(student: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `logitlab check` as a student does: no graders, no reference, wherever she is."""
    return subprocess.run(
        [sys.executable, "-m", "logitlab", "check", *arguments],
        cwd=student,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "COLUMNS": "100", **environment},
        timeout=300,
    )


def test_it_begins_with_the_first_exercise(student: Path) -> None:
    """With nothing written it says which file to open, and nothing else is called wrong."""
    done = check(student)
    assert done.returncode == 1
    assert "ex01_softmax_numpy  not started" in done.stdout
    assert "Open exercises/ex01_softmax_numpy.py" in done.stdout
    assert "ex02" not in done.stdout


def test_it_names_the_mistake_and_gives_hints(student: Path) -> None:
    """Her input, her output, the mistake that public inputs show, a hint; more if asked for."""
    write(student, AXIS_0)
    done = check(student, "ex01")
    assert done.returncode == 1
    assert "softmax(np.array([[2.0, 1.0, 0.1], [0.5, 2.0, 0.3]]))" in done.stdout
    assert "gave back" in done.stdout
    assert "softmax: this looks like softmax-over-samples" in done.stdout
    assert "Hint: " in done.stdout
    assert "Stronger hint" not in done.stdout
    assert done.stdout.count("expected:") == 1  # one thing at a time
    assert "Stronger hint: " in check(student, "ex01", "--hint").stdout


def test_one_mistake_after_the_other(student: Path) -> None:
    """Of two mistakes the one is named that the first examples show; then the other."""
    write(student, UNSHIFTED.replace("axis=-1, keepdims=True", "axis=0"))
    assert "softmax-over-samples" in check(student, "1").stdout
    write(student, UNSHIFTED)
    assert "this looks like no-max-shift" in check(student, "1").stdout


def test_a_mistake_in_torch_is_named_beside_what_is_not_written_yet(student: Path) -> None:
    """What is wrong comes first, though another function of the exercise is still to be written."""
    write(student, TWO, "ex04_cross_entropy_torch")
    done = check(student, "ex04")
    assert "cross_entropy: this looks like double-softmax" in done.stdout


@pytest.mark.parametrize(
    ("exercise", "slug", "words"),
    [
        ("ex06_multiclass_net", "ds_ordered_dict", "make_net: this looks like double-softmax"),
        ("ex07_binary_net", "ms_result_dropped", "make_net: this looks like missing-sigmoid"),
        ("ex08_training", "no_zero_grad", "train_step: this looks like missing-zero-grad"),
    ],
)
def test_mistakes_of_networks_and_training_are_named(
    student: Path, exercise: str, slug: str, words: str
) -> None:
    """A network, or a step of training, is asked for facts instead of values."""
    source = ROOT / "tests" / "corpus" / exercise / "wrong" / f"{slug}.py"
    write(student, source.read_text(encoding="utf-8-sig"), exercise)
    assert words in check(student, exercise[:4]).stdout


def test_what_nothing_explains_gets_no_name(student: Path) -> None:
    """Wrong code of an unknown kind is shown with its input and output, and no mistake."""
    write(student, UNKNOWN)
    done = check(student, "ex01", "--hint")
    assert "this looks like" not in done.stdout
    assert "make the call above yourself" in done.stdout


def test_what_is_done_is_greeted(student: Path) -> None:
    """A finished exercise says why it mattered, draws a picture, and names the next one."""
    right(student, "ex01_softmax_numpy")
    done = check(student, "ex01")
    assert done.returncode == 0
    assert "built on this one step" in " ".join(done.stdout.split())
    assert "class 0" in done.stdout
    assert "Next: exercises/ex02_softmax_torch.py" in done.stdout
    # Without an argument it goes on to the next that is not done.
    assert "ex02_softmax_torch  not started" in check(student).stdout


def test_a_list_with_states(student: Path) -> None:
    """All exercises with their states, even if one of them never comes back."""
    right(student, "ex01_softmax_numpy")
    write(
        student,
        AXIS_0.replace("numpy as np", "torch").replace("np.", "torch."),
        "ex02_softmax_torch",
    )
    done = check(student, "--list")
    assert done.returncode == 1
    assert re.search("✓ ex01_softmax_numpy +done", done.stdout)
    assert re.search(r"✗ ex02_softmax_torch +\d of \d+", done.stdout)
    assert re.search("· ex12_loss_options_torch +not started", done.stdout)
    assert "1 of 12 done" in done.stdout


def test_code_that_never_comes_back(student: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An endless loop is said to be one, and does not keep the others from being checked."""
    monkeypatch.setattr(check_runner, "PATIENCE", 3.0)
    right(student, "ex01_softmax_numpy")
    write(
        student,
        "def one_hot(labels, num_classes):\n    while True: pass\n",
        "ex03_cross_entropy_numpy",
    )
    runner = Runner(student / "exercises")
    chosen = choose(runner.folder, ["1", "3", "9"])
    found = {checked.exercise[:4]: checked for checked in runner.run(chosen)}
    assert [found[name].state for name in ("ex01", "ex03", "ex09")] == [
        "done",
        "begun",
        "not started",
    ]
    assert "loop that never stops" in found["ex03"].first.text


def test_code_that_ends_python(student: Path) -> None:
    """Code that ends the process costs its own exercise, and is told so."""
    write(student, "import os\ndef softmax(logits):\n    os._exit(0)\n")
    found = list(
        Runner(student / "exercises").run(["ex01_softmax_numpy", "ex09_log_softmax_numpy"])
    )
    assert [checked.state for checked in found] == ["begun", "not started"]
    assert "ended Python" in found[0].first.text


def test_what_it_prints_is_shown_and_cannot_act(student: Path) -> None:
    """Output for debugging is shown with its check; control characters are made visible."""
    write(student, "def softmax(logits):\n    print('here', '\\x1b[2J')\n    return logits\n")
    done = check(student, "ex01")
    assert "It printed:" in done.stdout
    assert "here \\x1b[2J" in done.stdout
    assert "\x1b" not in done.stdout


def test_a_terminal_without_colour_and_without_unicode(student: Path) -> None:
    """NO_COLOR is respected, and where Unicode is unknown other marks stand in its place."""
    write(student, AXIS_0)
    plain = check(student, "ex01", NO_COLOR="1", FORCE_COLOR="1")
    assert not re.search("\x1b\\[3", plain.stdout)  # no colour; bold is none
    ascii_only = check(student, "ex01", PYTHONIOENCODING="ascii")
    assert ascii_only.returncode == 1
    assert ascii_only.stdout.isascii()
    assert ascii_only.stdout.startswith("x ex01")


def test_unusable_arguments(student: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """An unknown exercise and a folder without exercises are said, with what to do."""
    done = check(student, "ex77")
    assert done.returncode == 2
    assert "no such exercise" in done.stderr
    done = check(tmp_path_factory.mktemp("empty"))
    assert done.returncode == 2
    assert "go to the folder you were given" in done.stderr


def test_it_finds_the_exercises_from_within(student: Path) -> None:
    """The exercises are found from the folder above them, and from within."""
    assert find_exercises(student) == find_exercises(student / "exercises")


def test_reset_keeps_what_was_there(student: Path) -> None:
    """A reset puts the stub back and keeps the work, every time under a new name."""
    stub = (student / "exercises" / "ex01_softmax_numpy.py").read_bytes()
    for number, text in enumerate((AXIS_0, UNKNOWN), 1):
        write(student, text)
        done = check(student, "--reset", "ex01")
        assert done.returncode == 0, done.stderr
        assert (student / "exercises" / "ex01_softmax_numpy.py").read_bytes() == stub
        kept = student / "exercises" / f"ex01_softmax_numpy.kept-{number}.txt"
        assert kept.read_text(encoding="utf-8") == text
    assert "kept" not in reset(student / "exercises", "ex01_softmax_numpy")


def test_reset_from_the_first_commit(tmp_path: Path) -> None:
    """Without a copy of the stub, the version that was first committed is taken."""
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "start"]):
        (tmp_path / "ex77_topic.py").write_text("stub\n", encoding="utf-8")
        who = ["-c", "user.name=a", "-c", "user.email=a@b"]
        subprocess.run(["git", *who, *command], cwd=tmp_path, check=True)
    (tmp_path / "ex77_topic.py").write_text("work\n", encoding="utf-8")
    reset(tmp_path, "ex77_topic")
    assert (tmp_path / "ex77_topic.py").read_text(encoding="utf-8") == "stub\n"
    with pytest.raises(ValueError, match="not on this machine"):
        reset(tmp_path, "ex78_topic")


def test_states() -> None:
    """Done if all passes; not started if nothing was attempted; otherwise begun."""
    passed, missing = Seen("a", "passed"), Seen("a", "failed", "not attempted yet: fill in f")
    skipped, wrong = Seen("a", "skipped", "Skipped: not attempted yet"), Seen("a", "failed", "no")
    assert Checked("ex01_a", (passed, passed)).state == "done"
    assert Checked("ex01_a", (missing, skipped)).state == "not started"
    assert Checked("ex01_a", (passed, missing)).state == "begun"
    assert Checked("ex01_a", (missing, wrong)).state == "begun"
    assert Checked("ex01_a", (missing, wrong)).first is wrong


@pytest.fixture
def terminal(student: Path) -> Iterator[pexpect.spawn]:
    """`logitlab check ex01 ex09 --watch` in a pseudo-terminal, whose Ctrl-C reaches it.

    pexpect makes the terminal the controlling one of a new session. What runs in the background
    of a script is started with SIGINT ignored, and would hand that down.
    """
    write(student, AXIS_0)
    right(student, "ex09_log_softmax_numpy")
    started = pexpect.spawn(
        sys.executable,
        ["-m", "logitlab", "check", "ex01", "ex09", "--watch"],
        cwd=str(student),
        encoding="utf-8",
        timeout=90,
        dimensions=(50, 100),
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    yield started
    started.close(force=True)


def test_watch_in_a_terminal(student: Path, terminal: pexpect.spawn) -> None:
    """Each save is noticed, answered quickly, and greeted when it completes the exercise."""
    terminal.expect("this looks like .*softmax-over-samples")
    terminal.expect("waiting for you to save")
    time.sleep(3)  # while one reads, the next process imports what it needs
    write(student, UNSHIFTED)
    terminal.expect("saved ex01_softmax_numpy")
    terminal.expect("this looks like .*no-max-shift")
    terminal.expect(r"checked in (\d+\.\d) s")
    assert float(terminal.match[1]) < 3.0  # well under a second on an idle machine
    terminal.expect("waiting for you to save")
    right(student, "ex01_softmax_numpy")
    terminal.expect("ex01_softmax_numpy.*done")
    terminal.expect("All exercises are done")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0


def test_ctrl_c_stops_watching(student: Path, terminal: pexpect.spawn) -> None:
    """Ctrl-C ends it at once, in one line, and leaves no process behind."""
    terminal.expect("waiting for you to save")
    terminal.sendintr()
    terminal.expect("stopped; what was done is kept")
    terminal.expect(pexpect.EOF)
    assert "Traceback" not in terminal.before
    terminal.close()
    assert terminal.exitstatus == 130


@pytest.mark.parametrize("arguments", [["ex01"], ["ex01", "--hint"], ["ex09"], ["--list"]])
def test_a_narrow_terminal(student: Path, arguments: list[str]) -> None:
    """In 40 columns no line is wider, but for addresses, which are never broken."""
    write(student, AXIS_0)
    right(student, "ex09_log_softmax_numpy")
    done = check(student, *arguments, COLUMNS="40")
    lines = [line for line in done.stdout.splitlines() if "://" not in line]
    assert len(lines) > 10
    assert max(len(line) for line in lines) <= 40


@pytest.mark.parametrize("encoding", ["cp1252", "cp437", "ascii"])
@pytest.mark.parametrize(
    "arguments",
    [["check", "ex01", "--hint"], ["check", "ex09"], ["explain", "double-softmax"], ["doctor"], []],
)
def test_a_console_that_knows_few_signs(student: Path, arguments: list[str], encoding: str) -> None:
    """On a Windows console in an old code page everything is written, with other signs."""
    write(student, AXIS_0)
    right(student, "ex09_log_softmax_numpy")
    done = subprocess.run(
        [sys.executable, "-m", "logitlab", *arguments],
        cwd=student,
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "COLUMNS": "80"},
        timeout=300,
    )
    text = (done.stdout + done.stderr).decode(encoding)
    assert "Traceback" not in text
    assert "Error" not in text
    assert done.returncode in (0, 1) or not arguments
    if arguments[:1] == ["check"]:
        assert text.startswith(("x ex01", "+ ex09"))


def test_no_graders_are_needed(student: Path) -> None:
    """A mistake is named where no grader and no reference lies on the machine."""
    write(student, AXIS_0)
    package = student / "installed"
    shutil.copytree(ROOT / "src" / "logitlab", package / "logitlab")
    shutil.copytree(
        ROOT / "graders",
        package / "logitlab" / "explanations",
        ignore=shutil.ignore_patterns("*.py"),
    )
    done = subprocess.run(
        [sys.executable, "-m", "logitlab", "check", "ex01"],
        cwd=student,
        capture_output=True,
        encoding="utf-8",
        env={"PATH": "", "PYTHONPATH": str(package), "HOME": str(student)},
        timeout=300,
    )
    assert "this looks like softmax-over-samples" in done.stdout, done.stderr
    assert "You normalised along axis 0" in done.stdout


def test_symptoms_hold_public_inputs_only() -> None:
    """Every input among the symptoms is one that a grader declares public, and none is code."""
    from logitlab.grader import collect
    from logitlab.symptoms import encode

    graders = {grader.exercise: grader for grader in collect(ROOT / "graders")}
    paths = sorted((ROOT / "src" / "logitlab" / "symptoms").glob("*.json"))
    assert len(paths) >= 9
    for path in paths:
        data = json.loads(path.read_text(encoding="utf-8"))
        public = graders[path.stem].public
        facts = json.loads(json.dumps(getattr(graders[path.stem].module, "PUBLIC_FACTS", {})))
        assert set(data) == set(public) | set(facts)
        for function, entry in data.items():
            asked = {"facts", "beside", "notes"} if function in facts else {"calls"}
            assert set(entry) == {"how", "inseparable", "right", "mistakes", "outcomes"} | asked
            if function in facts:
                assert entry["facts"] == facts[function]
                assert all(facts[name] == other for name, other in entry["beside"].items())
                continue
            calls = [call["args"] for call in entry["calls"]]
            assert calls == [[encode(arg) for arg in args] for args in public[function]]


def test_the_symptoms_are_in_sync() -> None:
    """The symptoms are those that the graders give; `make sync` writes them."""
    done = subprocess.run(
        [sys.executable, "-m", "logitlab.symptoms_sync", "--check"],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
