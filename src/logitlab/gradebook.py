"""nbgrader's gradebook: what was graded in isolation goes into it, through nbgrader itself.

The submitted notebooks pass through nbgrader's own autograde, except that nothing is executed: the
outputs of the test cells come from results. So formgrader, generate_feedback and export show them
as they show any others, and late penalties, time stamps and manual grades work as ever.
"""

from __future__ import annotations

import contextlib
import glob
import logging
import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from logitlab.candidate import Candidate
from logitlab.catalogue import Catalogue
from logitlab.feedback_content import ExerciseFeedback, feedback_of
from logitlab.result import Result
from logitlab.text import shown

__all__ = ["places", "record"]


def places(course: Path, candidates: Sequence[Candidate]) -> list[tuple[str, str]]:
    """Return student and assignment of each submission, by where it lies in a course.

    Raises ValueError if `course` is no course of nbgrader or a submission lies elsewhere, and
    RuntimeError if nbgrader is not installed: better said before a class is graded than after it.
    """
    coursedir = _coursedir(_steps(), course, _config(course))
    submitted = Path(coursedir.root) / coursedir.submitted_directory
    return [_place(candidate, submitted) for candidate in candidates]


def record(
    course: Path, graded: Sequence[tuple[Candidate, Result]], catalogue: Catalogue
) -> Iterator[str]:
    """Write results into the gradebook of a course; yield a line for each thing to know.

    These are scores that differ from those that were there, and submissions that could not be
    written, with the reason. Manual grades and comments are kept. Raises as `places` does.
    """
    works = places(course, [candidate for candidate, _ in graded])
    with _found_by_nbgrader(), warnings.catch_warnings():
        # nbgrader brings deleted cells back without an id, of which nbformat warns.
        warnings.simplefilter("ignore")
        steps, config = _steps(), _config(course)
        coursedir = _coursedir(steps, course, config)
        for (student, assignment), (_, result) in zip(works, graded, strict=True):
            undone = ", ".join(e.name for e in result.exercises if e.status == "not graded")
            if undone:
                yield f"{shown(student)}: {undone}: not graded, so nothing was written"
                continue
            feedback = {e.name: e for e in feedback_of(result, catalogue).exercises}
            yield from _autograde(steps, config, coursedir, student, assignment, feedback)


def _coursedir(steps: Any, course: Path, config: Any) -> Any:
    coursedir = steps.CourseDirectory(config=config)
    coursedir.root = str(course.resolve())
    return coursedir


def _autograde(
    steps: Any,
    config: Any,
    coursedir: Any,
    student: str,
    assignment: str,
    feedback: dict[str, ExerciseFeedback],
) -> Iterator[str]:
    coursedir.student_id = glob.escape(student)
    coursedir.assignment_id = assignment
    log = logging.getLogger("logitlab.gradebook")
    log.propagate = False
    said = _Errors()
    log.addHandler(said)
    try:
        made = steps.Isolated(feedback, coursedir=coursedir, config=config, log=log)
        made.start()
        yield from made.differences
    except steps.NbGraderException as error:
        yield f"{shown(student)}: could not be written: {shown(said.reason or str(error), 400)}"
    finally:
        log.removeHandler(said)


class _Errors(logging.Handler):
    """Keep what nbgrader says when something goes wrong; it says much else."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage().strip())

    @property
    def reason(self) -> str:
        """Return what went wrong: the end of a traceback, or the first complaint there was."""
        first = next((text for text in self.lines if text.startswith("Traceback")), "")
        return (first or next(iter(self.lines), "")).rpartition("\n")[2]


def _place(candidate: Candidate, submitted: Path) -> tuple[str, str]:
    """Return student and assignment of a submission, by where it lies."""
    with contextlib.suppress(ValueError):
        parts = candidate.path.resolve().relative_to(submitted).parts
        if len(parts) == 2 and not candidate.inside:
            return parts[0], parts[1]
    raise ValueError(
        f"{candidate.where}: not in {submitted}/STUDENT/ASSIGNMENT, so the gradebook has no place "
        "for it; name the folder of the course: --gradebook COURSE"
    )


def _config(course: Path) -> Any:
    from traitlets.config.loader import PyFileConfigLoader

    if not (course / "nbgrader_config.py").is_file():
        raise ValueError(
            f"{course}: no course of nbgrader (nbgrader_config.py); logitlab export nbgrader makes "
            "one"
        )
    return PyFileConfigLoader("nbgrader_config.py", path=str(course.resolve())).load_config()


def _steps() -> Any:
    try:
        from logitlab import gradebook_steps
    except ImportError as error:
        raise RuntimeError(
            f"{error}; the gradebook needs nbgrader: pip install 'logitlab[nbgrader]'"
        ) from None
    return gradebook_steps


@contextlib.contextmanager
def _found_by_nbgrader() -> Iterator[None]:
    """Let nbgrader find alembic, which it starts by name: it lies beside this Python."""
    before = os.environ.get("PATH", "")
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), before])
    try:
        yield
    finally:
        os.environ["PATH"] = before
