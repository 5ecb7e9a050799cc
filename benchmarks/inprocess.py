"""The same checks without isolation and without diagnosis, for the tools that are compared with.

A check runs in the process that holds the student's functions, as it does in any plain pytest file.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path

from logitlab.grader import Grader, load
from logitlab.student import Student
from logitlab.transport import Local

GRADERS = Path(__file__).resolve().parents[1] / "graders"


@functools.cache
def grader(exercise: str) -> Grader:
    """Load a grader once in a process."""
    return load(GRADERS / f"test_{exercise}.py")


def student_of(exercise: str, functions: Mapping[str, object]) -> Student:
    """Return the proxy that checks expect, on functions of this process."""
    return Student(Local(exercise, functions, lambda name: None), exercise)


def check(exercise: str, name: str, functions: Mapping[str, object]) -> None:
    """Run one check; raise if it fails."""
    one = next(c for c in grader(exercise).checks if c.name == name)
    one.run(student_of(exercise, dict(functions)))
