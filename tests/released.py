"""A released repository with a key pair of its own, and what students put into copies of it."""

import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from platform_runs import Machine

from logitlab.cli import main
from logitlab.grader import Grader, collect
from logitlab.seal import keygen
from logitlab.sealed import identity_texts

ROOT = Path(__file__).resolve().parents[1]
DOUBLE = ROOT / "tests/corpus/ex04_cross_entropy_torch/wrong/ds_functional_softmax.py"

# Where a name is looked for by a Python or a pytest that is not careful.
SHADOWS = {
    "conftest.py": "import os\ndef pytest_sessionstart(session): os._exit(0)\n",
    "exercises/conftest.py": "import os\ndef pytest_sessionstart(session): os._exit(0)\n",
    "pytest.ini": "[pytest]\naddopts = --collect-only\n",
    "pytest.py": "import os; os._exit(0)\n",
    "torch.py": "import os; os._exit(0)\n",
    "numpy.py": "import os; os._exit(0)\n",
    "json.py": "import os; os._exit(0)\n",
    "sitecustomize.py": "import os; os._exit(0)\n",
    "usercustomize.py": "import os; os._exit(0)\n",
    "logitlab/__init__.py": "import os; os._exit(0)\n",
    "logitlab/__main__.py": "import os; os._exit(0)\n",
    "pyrage.py": "import os; os._exit(0)\n",
    "exercises/torch.py": "import os; os._exit(0)\n",
    "graders/test_ex01_softmax_numpy.py": "raise SystemExit(0)\n",
    "reference/ex01_softmax_numpy.py": "raise SystemExit(0)\n",
}


class Released:
    """The repository that students get, a machine that has the key, and one that has none."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.identity_file = folder / "identity.txt"
        self.recipient = keygen(self.identity_file)
        self.identity = identity_texts(self.identity_file)[0]
        self.repository = folder / "released"
        words = ["release", str(self.repository), "--seal", self.recipient, "--root", str(ROOT)]
        assert main(words) == 0
        self.machines = 0

    def machine(self, key: bool = True) -> Machine:
        """Return a machine on which nothing was graded yet."""
        self.machines += 1
        home = self.folder / f"home{self.machines}"
        return Machine(home, self.identity if key else "")

    def copy(self, name: str, **files: Path) -> Path:
        """Return a student's copy, with some exercises replaced."""
        target = self.folder / name
        shutil.copytree(self.repository, target)
        for exercise, path in files.items():
            shutil.copy(path, target / f"exercises/{exercise}.py")
        return target

    def solved(self, name: str, **files: Path) -> Path:
        """Return a copy with the reference dropped in, some exercises replaced."""
        reference = {path.stem: path for path in (ROOT / "reference").glob("ex*.py")}
        return self.copy(name, **reference | files)


def shadowed(repository: Path) -> Path:
    """Add files that are named like what a grader imports or reads."""
    for name, text in SHADOWS.items():
        path = repository / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return repository


def hidden_lines() -> set[str]:
    """Every line of graders and reference longer than 20 characters that students do not get."""
    given = {
        line.strip()
        for path in (ROOT / "exercises").glob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
    paths = [*(ROOT / "graders").glob("test_*.py"), *(ROOT / "reference").glob("ex*.py")]
    lines = {
        line.strip() for path in paths for line in path.read_text(encoding="utf-8").splitlines()
    }
    for grader in collect(ROOT / "graders"):
        # Inputs that a grader declares PUBLIC are those of the self-check.
        names = {name for name, value in vars(grader.module).items() if public(grader, value)}
        lines = {line for line in lines if line.partition(" = ")[0] not in names}
    # An import says nothing, nor does a line that opens a bracket or a block by itself.
    telling = {line for line in lines if len(line) > 20 and line[-1] not in "([{:"}
    return {line for line in telling - given if not line.startswith(("import ", "from "))}


def public(grader: Grader, value: object) -> bool:
    """Whether a value of a grader's module is an argument of a public call."""
    calls = [args for calls in grader.public.values() for args in calls]
    return any(argument is value for args in calls for argument in args)


def engine_text() -> str:
    """The text of the engine, which is public."""
    return "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield all that can be read in a folder: every file, and what is in zips and wheels."""
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as opened:
                for name in opened.namelist():
                    yield f"{path}/{name}", opened.read(name).decode("utf-8", "replace")
        else:
            yield str(path), path.read_bytes().decode("utf-8", "replace")


def found(text: str, hidden: set[str]) -> list[str]:
    """Return the hidden lines that stand in a text, one of its lines or a part of one."""
    return [line for line in hidden if line in text]


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory) -> Released:
    """One released repository for the whole session; copy it before changing it."""
    if not made:
        made.append(Released(tmp_path_factory.mktemp("released")))
    return made[0]


made: list[Released] = []  # by whichever test module comes first
