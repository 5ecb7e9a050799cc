"""Where a student's exercises are, and what the public checks say of them."""

from __future__ import annotations

import json
import os
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

__all__ = ["CheckFailed", "Checked", "Runner", "Seen", "choose", "exercises_in", "find_exercises"]

PATIENCE = 20.0  # seconds for the checks of one exercise; imports are not counted
IMPORTS = 120.0
NOT_ATTEMPTED = re.compile(r"(?:Skipped: )?not attempted yet")
State = Literal["done", "begun", "not started"]


class CheckFailed(RuntimeError):
    """The checks could not be run; the message says why and what to do."""


@dataclass(frozen=True)
class Seen:
    """One public check: what it asks, and what was said if it failed."""

    title: str
    outcome: str
    text: str = ""
    printed: str = ""

    @property
    def not_attempted(self) -> bool:
        """Whether the function it asks for is still to be written."""
        return bool(NOT_ATTEMPTED.match(self.text))


@dataclass(frozen=True)
class Checked:
    """One exercise: its checks in order, and the mistakes that public inputs show."""

    exercise: str
    checks: tuple[Seen, ...]
    named: dict[str, list[str]] = field(default_factory=dict)

    @property
    def state(self) -> State:
        """Done, begun, or not started: nothing in it was attempted."""
        if all(check.outcome == "passed" for check in self.checks):
            return "done"
        begun = any(c.outcome == "passed" or not c.not_attempted for c in self.checks)
        return "begun" if begun else "not started"

    @property
    def first(self) -> Seen:
        """The one thing to show: what is wrong comes before what is not written yet."""
        failed = [check for check in self.checks if check.outcome == "failed"]
        wrong = [check for check in failed if not check.not_attempted]
        return [*wrong, *failed, *self.checks][0]


def find_exercises(start: Path) -> Path:
    """Return the folder with the self-check: here, in exercises/, or upwards of here."""
    start = start.resolve()
    for folder in (start, *start.parents):
        for place in (folder, folder / "exercises"):
            if (place / "conftest.py").is_file() and exercises_in(place):
                return place
    raise ValueError(f"{start}: no exercises here or above; go to the folder you were given")


def exercises_in(folder: Path) -> list[str]:
    """Return the exercises that have a self-check, in teaching order."""
    paths = sorted(folder.glob("test_ex[0-9][0-9]_*.py"))
    return [path.stem.removeprefix("test_") for path in paths]


def choose(folder: Path, names: Sequence[str]) -> list[str]:
    """Return the exercises asked for by name or number, or all."""
    known = exercises_in(folder)
    chosen = []
    for name in names:
        wanted = f"ex{int(name):02d}" if name.isdigit() else Path(name).stem.removeprefix("test_")
        found = [exercise for exercise in known if exercise.startswith(wanted)]
        if not found:
            raise ValueError(f"{name}: no such exercise; there are {', '.join(known)}")
        chosen += found
    return chosen or known


class Runner:
    """Processes that check exercises: each is used once, and one can wait, all imports done."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spare: subprocess.Popen[str] | None = None

    def prepare(self, exercise: str = "") -> None:
        """Start the next process, so that its imports are done when this exercise is checked."""
        if self.spare is None:
            check = self.folder / f"test_{exercise}.py"
            torch = check.is_file() and "import torch" in check.read_text(encoding="utf-8")
            self.spare = self._start(torch)

    def close(self) -> None:
        """End the process that waits."""
        process, self.spare = self.spare, None
        if process is not None:
            process.kill()
            process.communicate()

    def run(self, exercises: Sequence[str], stop: bool = False) -> Iterator[Checked]:
        """Yield what becomes of each exercise; `stop` after the first that is not done.

        One that takes too long is answered for here, and the others go on in another process.
        """
        left = list(exercises)
        while left:
            finished = False
            for answer in self._answers(left, stop):
                if answer is None:
                    yield _endless(left.pop(0))
                    finished = stop
                    break
                checked = _checked(answer)
                left = left[left.index(checked.exercise) + 1 :]
                yield checked
            else:
                return
            if finished:
                return

    def _answers(self, exercises: Sequence[str], stop: bool) -> Iterator[dict[str, Any] | None]:
        """Yield the answers of one process; None if it had to be ended."""
        self.prepare()
        process, self.spare = self.spare, None
        assert process is not None
        lines: queue.Queue[str] = queue.Queue()
        reader = threading.Thread(target=_read, args=(process, lines), daemon=True)
        reader.start()
        request = {"folder": str(self.folder), "exercises": list(exercises), "stop": stop}
        assert process.stdin is not None
        try:
            process.stdin.write(json.dumps(request) + "\n")
            process.stdin.close()
            patience = IMPORTS
            count = 0
            while True:
                line = lines.get(timeout=patience)
                answer = json.loads(line) if line else {}
                if "ready" in answer:
                    patience = PATIENCE
                elif answer:
                    count += 1
                    yield answer
                elif count == 0 or (not stop and count < len(exercises)):
                    yield None  # it ended without a word: the code killed it
                    return
                else:
                    return
        except (queue.Empty, BrokenPipeError):
            yield None
        finally:
            process.kill()
            process.wait()
            reader.join(timeout=1)  # what the student's code started may hold the pipe open
            if not reader.is_alive() and process.stdout is not None:
                process.stdout.close()

    def _start(self, torch: bool) -> subprocess.Popen[str]:
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}
        environment["MPLBACKEND"] = "Agg"
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "logitlab.check_process", *(["--torch"] if torch else [])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
            env=environment,
            encoding="utf-8",
            text=True,
        )


def _read(process: subprocess.Popen[str], lines: queue.Queue[str]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        lines.put(line)
    lines.put("")


def _checked(answer: dict[str, Any]) -> Checked:
    if not answer["exercise"]:
        raise CheckFailed(f"the self-check cannot be run; was it changed?\n{answer['text']}")
    checks = [
        Seen(check["title"], check["outcome"], check["text"], check["printed"])
        for check in answer["checks"]
    ]
    return Checked(answer["exercise"], tuple(checks), answer["named"])


def _endless(exercise: str) -> Checked:
    text = (
        f"The checks did not come to an end within {PATIENCE:g} s, or your code ended Python.\n"
        "Is there a loop that never stops, or a call of exit()?"
    )
    return Checked(exercise, (Seen("Every call comes back in time.", "failed", text),))
