"""What several test modules need: warm processes, and graders made up for a test."""

import signal
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from logitlab.engine import Engine
from logitlab.grader import Grader, load
from logitlab.result import ExerciseResult
from logitlab.sandbox import Zygote

ROOT = Path(__file__).resolve().parents[1]

# Jobs in the background of a shell ignore Ctrl-C, and so would every command that a test starts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's root."""
    return ROOT


@pytest.fixture(scope="session")
def zygote() -> Iterator[Zygote]:
    """A warm process with numpy, for the whole session."""
    with Zygote(with_torch=False) as warm:
        yield warm


@pytest.fixture(scope="session")
def torch_zygote() -> Iterator[Zygote]:
    """A warm process with numpy and torch, for the whole session."""
    with Zygote(with_torch=True) as warm:
        yield warm


@pytest.fixture
def make_grader(tmp_path: Path) -> Callable[[str], Grader]:
    """Make a grader of an exercise ex77_topic from the text of its file."""

    def make(text: str) -> Grader:
        path = tmp_path / "test_ex77_topic.py"
        path.write_text(textwrap.dedent(text), encoding="utf-8")
        return load(path)

    return make


@pytest.fixture
def grade(zygote: Zygote) -> Callable[..., ExerciseResult]:
    """Grade the text of one file with one grader, through a real child process."""

    def run(grader: Grader, source: str, **files: str) -> ExerciseResult:
        texts = {grader.exercise: source, **files}
        packed = {name: ([textwrap.dedent(text)], False) for name, text in texts.items()}
        return Engine([grader], zygote).grade("someone", "", packed).exercises[0]

    return run
