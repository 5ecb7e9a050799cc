"""Every block of code in the guides is run, or says beside it why not."""

import contextlib
import io
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from logitlab import cli
from logitlab.api import mistake_model
from logitlab.grader import load
from logitlab.mistakes import Assumption
from logitlab.result import ExerciseResult

ROOT = Path(__file__).resolve().parents[1]
GENERATED = {"mistakes", "commands", "api", "result-schema", "verify"}
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"] + [
    path for path in sorted((ROOT / "docs").glob("*.md")) if path.stem not in GENERATED
]
BLOCK = re.compile(r"(?ms)^( *)(<!-- not run: [^>]+ -->\n+ *)?```(\w*)\n(.*?)^ *```$")
EXTRAS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"][
    "optional-dependencies"
]
MOST_NOT_RUN = 6
CANVAS = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Softmax (1)\n"
    "    Points Possible,,,,,100\n"
    '"Lovelace, Ada",7,s1,ada,A,\n'
)
MOODLE = (
    "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,"
    "Last modified (submission),Last modified (grade),Feedback comments\n"
    "Participant 7,Ada Lovelace,ada@example.org,Submitted,,100.00,Yes,-,-,\n"
)


def blocks(path: Path) -> list[tuple[str, str, bool]]:
    """The blocks of a page: language, text without its indent, whether a reason stands beside."""
    found = []
    for indent, reason, language, text in BLOCK.findall(path.read_text(encoding="utf-8")):
        plain = "\n".join(line.removeprefix(indent) for line in text.splitlines())
        found.append((language, plain, bool(reason)))
    return found


def commands(path: Path) -> list[str]:
    """The commands of a page that are to be run, comments cut off."""
    lines = [
        line.partition("    #")[0].strip()
        for language, text, skipped in blocks(path)
        if language in ("sh", "bash", "console") and not skipped
        for line in text.splitlines()
    ]
    return [line for line in lines if line]


def test_every_block_is_of_a_kind_that_is_run_or_shown() -> None:
    """A block is a command, Python, output, or text; few are not run, and say why."""
    found = [(path, *block) for path in PAGES for block in blocks(path)]
    kinds = {language for _, language, _, skipped in found if not skipped}
    assert kinds <= {"sh", "console", "python", "text", ""}, kinds
    assert sum(skipped for *_, skipped in found) <= MOST_NOT_RUN
    assert len(found) > 20


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with what the guides speak of: a class, its list, files of gradebooks."""
    folder = tmp_path_factory.mktemp("world")
    for name in ("graders", "reference", "src", "pyproject.toml", "examples", "hatch_build.py"):
        if (ROOT / name).exists():
            (folder / name).symlink_to(ROOT / name)
    for name in ("LICENSE", "README.md", "autograding.json"):
        shutil.copy(ROOT / name, folder)
    shutil.copytree(ROOT / "exercises", folder / "exercises")
    for name in ("submissions", "clones"):
        shutil.copytree(ROOT / "examples" / "class" / "yara", folder / name / "ada")
    head = "id,name,email,login\n"
    (folder / "class.csv").write_text(f"{head}s1,Ada Lovelace,ada@example.org,ada\n", "utf-8")
    return folder


def run(line: str, folder: Path, recipient: list[str]) -> Path:
    """Run one line of a guide; return the folder in which the next one runs."""
    words = shlex.split(line)
    if words[0] == "pip":
        named = re.findall(r"logitlab\[([\w,]+)\]", line)
        assert set(",".join(named).split(",")) - {""} <= set(EXTRAS), line
    elif words[0] == "make":
        assert re.search(rf"(?m)^{words[1]}:", (ROOT / "Makefile").read_text("utf-8")), line
    elif words[0] == "nbgrader":
        assert words[1] in (ROOT / "tests" / "test_nbgrader.py").read_text("utf-8"), line
    elif words[0] == "cd":
        return folder / words[1]
    else:
        assert words[0] == "logitlab", f"{line}: who runs this?"
        words = [recipient[0] if word == "age1..." else word for word in words]
        output = io.StringIO()
        with contextlib.chdir(folder), contextlib.redirect_stdout(output):
            status = cli.main(words[1:])
        assert status in ((0, 1) if words[1] == "check" else (0,)), f"{line}: {output.getvalue()}"
        recipient[:] = [*re.findall(r"age1[a-z0-9]{58}", output.getvalue()), *recipient]
    return folder


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_commands_work(
    path: Path, world: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The commands of a guide do what they should, one after the other."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "here"
    shutil.copytree(world, folder, symlinks=True)
    canvas = path.stem == "gradebooks"
    (folder / "grades.csv").write_text(CANVAS if canvas else "login,points\nada,20\n", "utf-8")
    (folder / "Grades.csv").write_text(MOODLE, encoding="utf-8")
    recipient: list[str] = []
    for line in commands(path):
        folder = run(line, folder, recipient)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_python_works(path: Path) -> None:
    """The Python blocks of a guide run in order, in one namespace."""
    names: dict[str, Any] = {"pytest": pytest, "mistake_model": mistake_model}
    for language, text, skipped in blocks(path):
        if language == "python" and not skipped:
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(text, path.name, "exec", dont_inherit=True), names)


def test_the_worked_example_is_followed_truly() -> None:
    """The mistake model of the page gives what the table says of each assumption."""
    import torch

    path = ROOT / "docs" / "how-diagnosis-works.md"
    (text,) = (b for _, b, _ in blocks(path) if "@mistake_model" in b)
    names: dict[str, Any] = {"torch": torch, "mistake_model": mistake_model}
    exec(compile(text, path.name, "exec", dont_inherit=True), names)
    given = torch.tensor([[2.0, 1.0, 0.1]]), torch.tensor([0])
    rows = re.findall(r"\| (?:`([\w-]+)`|nothing) \| (-?[\d.]+) \|", path.read_text("utf-8"))
    assert len(rows) == 4
    for mistake, value in rows:
        assumed = frozenset([Assumption(mistake, "made")] if mistake else [])
        function, _ = names["cross_entropy"].assuming(assumed)
        assert f"{float(function(*given)):.3f}".replace("-0.000", "0.000") == value


def test_the_grader_of_the_page_for_authors_works(
    tmp_path: Path, grade: Callable[..., ExerciseResult]
) -> None:
    """It is collected, names the mistakes it models, draws them, and satisfies mypy."""
    (text,) = (b for language, b, _ in blocks(ROOT / "docs/authors.md") if language == "python")
    path = tmp_path / "test_ex13_halve.py"
    path.write_text(text, encoding="utf-8")
    grader = load(path)
    assert grade(grader, "def halve(x):\n    return x / 2\n").score == 2
    for body, mistake in (("x * 2", "doubles"), ("x // 2", "rounds")):
        (found,) = grade(grader, f"def halve(x):\n    return {body}\n").diagnoses
        assert found.mistakes == [mistake]
        assert found.evidence["drawing"]["y"] == "half"
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--allow-untyped-defs", str(path)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
    assert done.returncode == 0, done.stdout
