"""Run the public self-check once, in a process of its own: python -P -m logitlab.check_process

It imports what exercises need, then reads one request from standard input, as a line of JSON:
`{"folder": ..., "exercises": [...], "stop": true}`. For each exercise it answers with a line:
what became of every check, what was said, what was printed, and the mistake that public inputs
show, if any. A request that comes later costs no import, which is what makes watching quick.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import linecache
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

PRINTED = 2000


def main() -> int:
    """Import, wait for a request, serve it; return 0."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    # What the student's code prints must not be taken for an answer.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    sys.dont_write_bytecode = True
    warm_up("--torch" in sys.argv)
    line = sys.stdin.readline()
    if line.strip():
        serve(json.loads(line), lambda answer: _say(answers, answer))
    answers.close()
    # No thread or exit handler of the student's keeps the answer waiting.
    os._exit(0)


def _say(answers: Any, answer: dict[str, Any]) -> None:
    answers.write(json.dumps(answer) + "\n")
    answers.flush()


def warm_up(with_torch: bool) -> None:
    """Import what takes time, as far as it is installed."""
    names = ["numpy", "pytest", "logitlab.symptoms", "logitlab.student"]
    for name in [*names, "torch"] if with_torch else names:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    torch = sys.modules.get("torch")
    if torch is not None:
        torch.set_num_threads(1)


def serve(request: dict[str, Any], answer: Callable[[dict[str, Any]], None]) -> None:
    """Check the exercises asked for, one after the other; `stop` after the first not done."""
    import pytest

    folder = Path(request["folder"])
    os.chdir(folder)
    watcher = Outcomes(folder, answer, bool(request.get("stop")))
    files = [str(folder / f"test_{name}.py") for name in request["exercises"]]
    pytest.main(
        [
            *("-q", "--color=no", "-p", "no:cacheprovider", f"--rootdir={folder}"),
            *("-o", "addopts=", "-o", "filterwarnings="),
            *files,
        ],
        plugins=[watcher],
    )
    watcher.finish()


def _exercise(nodeid: str) -> str:
    return Path(nodeid.partition("::")[0]).stem.removeprefix("test_")


class Outcomes:
    """A pytest plugin that answers as soon as all checks of an exercise have run."""

    def __init__(self, folder: Path, answer: Callable[[dict[str, Any]], None], stop: bool) -> None:
        self.folder, self.answer, self.stop = folder, answer, stop
        self.exercise = ""
        self.checks: list[dict[str, str]] = []
        self.failed_to_load = ""
        self.titles: dict[str, str] = {}
        self.stopped = False

    def pytest_collection_modifyitems(self, items: list[Any]) -> None:
        for item in items:
            self.titles[item.nodeid] = " ".join((item.function.__doc__ or item.name).split())

    def pytest_collection_finish(self) -> None:
        """All is imported; from now on only the student's code takes time."""
        self.answer({"ready": True})

    def pytest_collectreport(self, report: Any) -> None:
        if report.failed:
            self.failed_to_load = report.longreprtext[-PRINTED:]

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Answer for one exercise before the next one begins, which may never end."""
        if _exercise(nodeid) != self.exercise:
            self.finish()
            self.exercise = _exercise(nodeid)

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.when != "call" and report.outcome == "passed":
            return
        skipped = isinstance(report.longrepr, tuple)
        self.checks.append(
            {
                "name": report.nodeid.partition("::")[2],
                "title": self.titles.get(report.nodeid, ""),
                "outcome": report.outcome,
                "text": report.longrepr[2] if skipped else report.longreprtext,
                "printed": report.capstdout[-PRINTED:],
            }
        )

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        """After the first exercise that is not done nothing more is asked."""
        failed = any(check["outcome"] != "passed" for check in self.checks)
        if self.stop and failed and not self.stopped:
            self.stopped = True

    def pytest_runtest_protocol(self, item: Any) -> bool | None:
        return True if self.stopped and _exercise(item.nodeid) != self.exercise else None

    def finish(self) -> None:
        """Answer for the exercise whose checks have run."""
        if self.exercise and self.checks:
            self.answer(
                {
                    "exercise": self.exercise,
                    "checks": self.checks,
                    "named": self.named() if self.wrong() else {},
                }
            )
        elif self.failed_to_load:
            self.answer({"exercise": "", "checks": [], "named": {}, "text": self.failed_to_load})
            self.failed_to_load = ""
        self.exercise, self.checks = "", []

    def wrong(self) -> bool:
        """Whether something was written, and is not right."""
        failed = [check for check in self.checks if check["outcome"] == "failed"]
        return any(not check["text"].startswith("not attempted") for check in failed)

    def named(self) -> dict[str, list[str]]:
        """Return the mistakes that public inputs show, by function."""
        try:
            return named_mistakes(self.exercise, self.folder)
        except Exception:  # a student's code may do anything; then nothing is named
            return {}


def named_mistakes(exercise: str, folder: Path) -> dict[str, list[str]]:
    """Call the functions of a loaded exercise on public inputs, and compare with each mistake."""
    from logitlab.student import Student
    from logitlab.symptoms import load_symptoms
    from logitlab.symptoms import named_mistakes as naming
    from logitlab.transport import Local

    symptoms = load_symptoms(exercise, folder)
    module = sys.modules.get(exercise)
    if module is None:
        return {}

    def owned(filename: str) -> str | None:
        path = Path(filename)
        return "".join(linecache.getlines(filename)) if path.parent == folder else None

    student = Student(Local(exercise, vars(module), owned), exercise)
    return naming(student, symptoms)


if __name__ == "__main__":
    sys.exit(main())
