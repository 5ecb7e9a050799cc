"""Released repositories on GitHub's runners: the same points in every form, whatever is tried."""

import base64
import json
import os
import re
import shutil
from pathlib import Path

import pytest
from platform_runs import Step, actions, classic, real_classic, real_reporter, reporter
from released import DOUBLE, ROOT, Released, found, hidden_lines, released, shadowed, texts

from logitlab.cli import main
from logitlab.platforms import github
from logitlab.repository import Graded
from logitlab.result import CheckResult, DiagnosisResult, ExerciseResult, NoteResult, Result

__all__ = ["released"]  # a fixture

CLASSIC = os.environ.get("LOGITLAB_CLASSIC_RUNNER", "")
REPORTER = os.environ.get("LOGITLAB_REPORTER", "")
ALL = sum(
    test["points"]
    for test in json.loads((ROOT / "autograding.json").read_text(encoding="utf-8"))["tests"]
)
# Each tries to be taken for a success; none of it may ever be worth a point.
CHEATS = {
    "ex01_softmax_numpy": "import os\nos._exit(0)\n",
    "ex02_softmax_torch": "import atexit, os\natexit.register(os._exit, 0)\n",
    "ex03_cross_entropy_numpy": "raise SystemExit(0)\n",
    "ex04_cross_entropy_torch": "import sys\nsys.exit = lambda *a: None\nprint('Points 100/100')\n",
}


@pytest.fixture(scope="module")
def double(released: Released) -> Path:
    """The reference with softmax before the loss, and files that shadow what graders import."""
    return shadowed(released.solved("double", ex04_cross_entropy_torch=DOUBLE))


@pytest.fixture(scope="module")
def computed(released: Released, tmp_path_factory: pytest.TempPathFactory) -> Result:
    """The grade of record of the same work without the shadows, by `logitlab grade`."""
    honest = released.solved("honest", ex04_cross_entropy_torch=DOUBLE)
    out = tmp_path_factory.mktemp("record") / "result.json"
    words = ["grade", str(honest), "--graders", str(ROOT / "graders"), "--json", str(out)]
    assert main(words) == 0
    return Result.from_json(json.loads(out.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def step(released: Released, double: Path) -> Step:
    """What the grading step of the newer actions makes of it."""
    return actions(released.machine(), double)


def cheating(released: Released, name: str) -> Path:
    """Return a copy of the stubs in which four exercises try to be taken for a success."""
    repository = shadowed(released.copy(name))
    for exercise, text in CHEATS.items():
        path = repository / f"exercises/{exercise}.py"
        path.write_text(text + path.read_text(encoding="utf-8"), encoding="utf-8")
    return repository


def test_double_softmax_costs_some_points(computed: Result) -> None:
    """The comparison below is of a number that is neither nothing nor everything."""
    assert 0 < computed.score < computed.max_score == ALL
    named = [d.mistakes for e in computed.exercises for d in e.diagnoses]
    assert ["double-softmax"] in named


def test_the_classic_runner_shows_the_grade_of_record(
    released: Released, double: Path, computed: Result
) -> None:
    """Entry by entry, all or nothing: the same points, with files in the way that shadow."""
    points, log = classic(released.machine(), double)
    assert points == f"Points {computed.score}/{ALL}"
    assert log.count("double-softmax") == 1
    assert not found(log, hidden_lines())


def test_the_classic_runner_pays_the_reference_in_full(released: Released) -> None:
    """The reference dropped into a released repository gets every point."""
    points, _ = classic(released.machine(), released.solved("reference"))
    assert points == f"Points {ALL}/{ALL}"


def test_the_newer_actions_show_the_grade_of_record(step: Step, computed: Result) -> None:
    """Notice and table agree with each other and with `logitlab grade`."""
    wanted = f"{computed.score}/{ALL}"
    assert step.status == 0, step.log
    assert reporter(step) == (wanted, wanted)
    assert step.outputs["points"] == wanted
    assert step.outputs["graded"] == "true"
    assert f"Points {wanted}\n" in step.log


def test_the_cheats_are_worth_nothing(released: Released) -> None:
    """Ending the process, a conftest, pytest.ini, shadows: stubs with all of them get no point."""
    repository = cheating(released, "cheats")
    machine = released.machine()
    assert classic(machine, repository)[0] == f"Points 0/{ALL}"
    assert reporter(actions(machine, repository)) == (f"0/{ALL}", f"0/{ALL}")


@pytest.mark.skipif(not CLASSIC, reason="LOGITLAB_CLASSIC_RUNNER names no dist/index.js")
def test_the_real_classic_runner(released: Released, double: Path, computed: Result) -> None:
    """The real runner prints what the contract test says: double softmax, reference, stubs."""
    cases = {
        "double": (double, computed.score),
        "reference": (released.solved("real-reference"), ALL),
        "stubs": (released.copy("real-stubs"), 0),
        "cheats": (cheating(released, "real-cheats"), 0),
    }
    for name, (repository, score) in cases.items():
        points, log = real_classic(released.machine(), repository, CLASSIC)
        assert points == f"Points {score}/{ALL}", name
        assert not found(log, hidden_lines())


@pytest.mark.skipif(not REPORTER, reason="LOGITLAB_REPORTER names no dist/main.js")
def test_the_real_reporter(step: Step, computed: Result) -> None:
    """The real reporter shows one number in its notice and its table, that of the record."""
    assert real_reporter(step, REPORTER) == (f"{computed.score}/{ALL}",) * 2


def test_nothing_hidden_is_left_behind(released: Released, double: Path, step: Step) -> None:
    """After grading: repository, log, summary, results and the home folder with its caches."""
    hidden = hidden_lines()
    mine = set((ROOT / "reference").glob("ex*.py"))
    answers = {line for path in mine for line in path.read_text(encoding="utf-8").splitlines()}
    # The work in this repository is the reference itself; the graders must not be there.
    graders = hidden - {line.strip() for line in answers}
    for name, text in texts(double):
        if ".whl/" not in name:
            assert not found(text, graders), name
    for text in (step.log, step.summary, *step.outputs.values()):
        assert not found(text, hidden)
    for value in step.env.values():
        assert not found(base64.b64decode(value).decode(), hidden)
    homes = [path for path in released.folder.glob("home*") if (path / ".cache").is_dir()]
    assert homes
    for home in homes:
        for name, text in texts(home):
            assert not found(text, hidden), name
    assert not list(Path("/dev/shm").glob("logitlab-sealed-*"))


def test_the_summary_is_the_students_feedback(step: Step) -> None:
    """Points, the mistake by name and a hint, in Markdown."""
    assert step.summary.startswith("# Feedback for double: ")
    assert "**double-softmax**" in step.summary
    assert "Try this" in step.summary


def test_an_annotation_stands_at_the_students_own_line(step: Step, double: Path) -> None:
    """The warning is on the line of the function with the mistake in it."""
    found = re.search(r"::warning file=(\S+?),line=(\d+),title=double-softmax::(.+)", step.log)
    assert found
    line = (double / found[1]).read_text(encoding="utf-8").splitlines()[int(found[2]) - 1]
    assert line.startswith("def cross_entropy(")
    assert "softmax" in found[3]


def test_what_students_print_is_no_workflow_command(released: Released) -> None:
    """A message made to look like a command stands between stop-commands; the record is right."""
    repository = released.copy("commands")
    text = "def softmax(logits):\n    raise ValueError('\\n::error::gotcha ##[error]gotcha %0A')\n"
    (repository / "exercises/ex01_softmax_numpy.py").write_text(text, encoding="utf-8")
    got = actions(released.machine(), repository)
    before, token, after = re.split(r"::stop-commands::(\w+)\n", got.log)
    assert "gotcha" not in before
    shown, _, after = after.partition(f"::{token}::\n")
    assert "gotcha" not in after
    assert not [line for line in shown.splitlines() if line.lstrip().startswith("::")]


def made_up(function: str, mistake: str) -> Graded:
    """A result with one mistake and one note."""
    exercise = ExerciseResult(
        "ex01_softmax_numpy",
        [CheckResult("test_a", "A", 2, 0, "failed")],
        [DiagnosisResult(function, [mistake])],
        [NoteResult(function, "superfluous")],
    )
    lines = {exercise.name: [f"{function}: {mistake}", "50% of it,\nreally: all"]}
    return Graded(Result("ada", "", [exercise]), lines, "")


def test_annotations_are_escaped(tmp_path: Path) -> None:
    """Percent signs, line ends, colons and commas are written as the runner wants them."""
    (tmp_path / "exercises").mkdir()
    source = "def softmax(x):\n    return 0\n\n\nsoftmax = lambda x: x\n"
    (tmp_path / "exercises/ex01_softmax_numpy.py").write_text(source, encoding="utf-8")
    lines = list(github.annotated(tmp_path, made_up("softmax", "a,b:c")))
    place = "file=exercises/ex01_softmax_numpy.py,line=5"
    assert lines[0] == f"::warning {place},title=a%2Cb%3Ac::50%25 of it,%0Areally: all"
    assert lines[1].startswith(f"::notice {place},title=superfluous::")


def test_without_a_file_an_annotation_has_no_line(tmp_path: Path) -> None:
    """Work in a notebook has no line of a file to stand at; the mistake is told all the same."""
    lines = list(github.annotated(tmp_path, made_up("softmax", "double-softmax")))
    assert lines[0].startswith("::warning title=double-softmax::")


def test_a_fork_without_the_key_gets_a_friendly_word(released: Released) -> None:
    """No stack trace, no points, exit 0: the workflow goes on to the public checks."""
    machine = released.machine(key=False)
    got = actions(machine, released.copy("fork"))
    assert got.status == 0
    assert got.outputs == {"graded": "false"}
    assert not got.env
    assert "pytest exercises" in got.summary
    assert "Traceback" not in got.log


def test_a_wrong_key_is_an_error_with_a_reason(released: Released, tmp_path: Path) -> None:
    """The key of another course does not pass for none: whoever set it has to know."""
    from logitlab.seal import keygen
    from logitlab.sealed import identity_texts

    keygen(tmp_path / "other.txt")
    machine = released.machine()
    machine.identity = identity_texts(tmp_path / "other.txt")[0]
    got = actions(machine, released.copy("wrong-key"))
    assert got.status == 2
    assert "sealed for another key" in got.log
    assert "Traceback" not in got.log
    assert machine.identity not in got.log


def test_what_is_not_graded_is_not_reported_as_points(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A fault of ours must not look like lost points: no runners, exit 3."""
    exercise = ExerciseResult("ex01_a", [CheckResult("t", "T", 2, 0, "not graded", "no child")])
    graded = Graded(Result("ada", "", [exercise]), {"ex01_a": []}, "")
    monkeypatch.setattr(github, "grade_once", lambda root, graders: graded)
    monkeypatch.setenv("GITHUB_OUTPUT", str(tmp_path / "out"))
    for name in ("GITHUB_ENV", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    assert main(["export", "github", str(tmp_path), "--graders", str(tmp_path)]) == 3
    assert (tmp_path / "out").read_text(encoding="utf-8") == "graded=false\n"
    assert "::error::" in capsys.readouterr().out


def test_nothing_in_the_repository_is_believed(released: Released) -> None:
    """A record of full points that a student commits is not read; nor one for other work."""
    full = released.machine()
    solved = released.solved("full")
    assert actions(full, solved).outputs["points"] == f"{ALL}/{ALL}"
    record = full.home / ".cache"
    stubs = released.copy("forged")
    shutil.copytree(record, stubs / ".cache")
    assert actions(released.machine(), stubs).outputs["points"] == f"0/{ALL}"
    # Nor does the record of other work count, on a machine that has it.
    assert actions(full, stubs).outputs["points"] == f"0/{ALL}"
