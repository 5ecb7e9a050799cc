"""Imagined students: the mistake models graded as if somebody had handed them in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from logitlab.grader import Grader
from logitlab.mistakes import NOTHING, Assumption, Assumptions
from logitlab.models import Models
from logitlab.result import ExerciseResult
from logitlab.session import Session
from logitlab.student import Student
from logitlab.transport import Local


@dataclass(frozen=True)
class Case:
    """Some mistakes made in one function (and, for a family, in its relatives)."""

    function: str
    assumed: Assumptions

    @property
    def mistakes(self) -> tuple[str, ...]:
        """The ids, in alphabetical order."""
        return tuple(sorted({a.mistake for a in self.assumed}))

    def __str__(self) -> str:
        parts = sorted(self.assumed)
        forms = [f"{a.mistake} ({a.form})" if a.form != "made" else a.mistake for a in parts]
        return f"{self.function}: {' + '.join(forms) or 'nothing wrong'}"


def hand_in(models: Models, case: Case) -> Student:
    """Imagine the student of a case, whose other functions are right."""
    family = models.models[case.function].family
    functions: dict[str, object] = {}
    for name, model in models.models.items():
        own = case.assumed if model.family == family else NOTHING
        functions[name] = model.assuming(own)[0]
    return Student(Local(models.exercise, functions, models.owned), models.exercise)


def grade(grader: Grader, case: Case) -> ExerciseResult:
    """Grade the imagined student of a case, in this process: the code is our own."""
    return Session(grader, hand_in(grader.models, case)).grade()


def singles(models: Models) -> Iterator[Case]:
    """Yield every mistake of every function alone, in each of its forms."""
    for function in models.models:
        for assumption in models.known(function):
            yield Case(function, frozenset([assumption]))


def pairs(models: Models) -> Iterator[Case]:
    """Yield two mistakes at once in one function, each in its first form."""
    for function in models.models:
        first: dict[str, Assumption] = {}
        for assumption in models.known(function):
            first.setdefault(assumption.mistake, assumption)
        notes = models.notes(function)
        own = [a for name, a in first.items() if name not in notes]
        for two in combinations(own, 2):
            yield Case(function, frozenset(two))


def both_bite(models: Models, case: Case) -> bool:
    """Whether two mistakes differ together from either alone: otherwise one hides the other."""
    student = hand_in(models, case)
    smaller = [NOTHING, *(frozenset([a]) for a in case.assumed)]
    return not any(models.explains(student, case.function, few) for few in smaller)
