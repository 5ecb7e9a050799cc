"""The pytest plugin: `pytest graders --submission=PATH` grades one submission.

Graders are ordinary pytest files with a `student` fixture. One child process serves the whole
session; the summary shows points and the mistakes named.

A path that stands alone, as in `--submission PATH`, is one more place of tests to pytest before it
knows this option: it would take settings and conftest.py from the submission. So it is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from logitlab.engine import RemoteSession
    from logitlab.result import ExerciseResult

GRADER = "test_ex[0-9][0-9]_*.py"
RESULTS = pytest.StashKey[list["ExerciseResult"]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that turns graders on."""
    group = parser.getgroup("logitlab")
    group.addoption(
        "--submission",
        type=Path,
        metavar="PATH",
        help="grade this submission (folder, zip, notebook or file) with the graders collected",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Stop before anything of a submission is taken for pytest's own."""
    if "--submission" in early_config.invocation_params.args:
        raise pytest.UsageError(
            "write --submission=PATH, with =: pytest takes a path that stands alone for one of "
            "tests, and would read settings and conftest.py of the submission"
        )


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker of graders."""
    config.addinivalue_line("markers", "points(n): what a check is worth, a whole number")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Examine every grader collected; a malformed one stops the session with file and line."""
    if config.getoption("submission") is None:
        return
    from logitlab.grader import GraderError, examine

    modules = {item.path: item for item in items if item.path.match(GRADER)}
    for path, item in modules.items():
        try:
            examine(_module(item), path.stem.removeprefix("test_"))
        except GraderError as error:
            raise pytest.UsageError(str(error)) from None


def _module(node: pytest.Item | pytest.Collector) -> Any:
    module = node.getparent(pytest.Module)
    assert module is not None
    return module.obj


@pytest.fixture(scope="session")
def _logitlab(request: pytest.FixtureRequest) -> Iterator[Any]:
    """The submission in its child process, for the whole session."""
    from logitlab.plugin_session import Grading

    path = request.config.getoption("submission")
    if path is None:
        pytest.fail("graders need --submission=PATH: which submission to grade", pytrace=False)
    with Grading(path) as grading:
        request.config.stash[RESULTS] = grading.results
        yield grading


@pytest.fixture(scope="module")
def _session(request: pytest.FixtureRequest, _logitlab: Any) -> Iterator[RemoteSession]:
    """One exercise of the submission; diagnosed when its checks are done."""
    stem = Path(request.path).stem.removeprefix("test_")
    session = _logitlab.open(_module(request.node), stem)
    yield session
    _logitlab.close(session)


@pytest.fixture
def student(_session: RemoteSession) -> Any:
    """The student's functions, called in another process; see `logitlab.student`."""
    return _session.student


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a check through the engine, so that pytest and `logitlab grade` agree."""
    session: Any = pyfuncitem.funcargs.get("_session")
    if session is None or not pyfuncitem.path.match(GRADER):
        return None
    from logitlab.plugin_session import run_check

    run_check(session, pyfuncitem.obj)
    return True


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Show points and mistakes of the submission."""
    results = config.stash.get(RESULTS, [])
    if not results:
        return
    from logitlab.plugin_session import summary

    terminalreporter.section("points")
    for line in summary(results):
        terminalreporter.write_line(line)
