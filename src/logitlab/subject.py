"""An imagined student, who made certain mistakes in a function and nothing else wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from logitlab.known import Key, Known
from logitlab.mistakes import NOTHING, Assumptions, Made, MistakeModel
from logitlab.outcome import Outcome
from logitlab.student import Call, Student
from logitlab.transport import Local


class Imagining(Protocol):
    """Whoever imagines students: the mistake models of an exercise."""

    exercise: str
    models: dict[str, MistakeModel]
    owned: Callable[[str], str | None]
    alive: list[Subject]

    def subject(self, assumed: Assumptions, function: str) -> Subject:
        """Return the imagined student who made these mistakes in a function."""

    def read(self, call: Call, reply: bytes, student: Student) -> Outcome:
        """Read the reply to a call."""

    def share(self, key: Key, outcome: Outcome) -> Outcome:
        """Return the one object that stands for all outcomes like this."""

    def answers(self, questions: tuple[tuple[str, ...], ...]) -> Assumptions:
        """Return all that was asked for by some questions."""


class Subject:
    """An imagined student who made certain mistakes in a function and nothing else wrong."""

    # There are tens of thousands.
    __slots__ = ("_known", "_student", "assumed", "function", "local", "made", "models")

    def __init__(self, models: Imagining, assumed: Assumptions, function: str) -> None:
        self.models, self.assumed, self.function = models, assumed, function
        self.made: dict[str, Made] = {}
        self.local: Local | None = None
        self._student: Student | None = None
        self._known: dict[Key, Known] = {}

    @property
    def student(self) -> Student:
        """The student, made when something is asked that is not known yet."""
        if self._student is None:
            functions: dict[str, object] = {}
            for name, model in self.models.models.items():
                functions[name], self.made[name] = model.assuming(self.assumed)
            self.local = Local(self.models.exercise, functions, self.models.owned)
            self._student = Student(self.local, self.models.exercise)
            self.models.alive.append(self)
        return self._student

    def outcome(self, key: Key) -> Outcome:
        """What this student's code would have done, computed once."""
        return self.known(key).outcome

    def used(self) -> set[str]:
        """The mistakes that made a difference in anything known."""
        return set().union(*(known.used for known in self._known.values()))

    def known(self, key: Key) -> Known:
        """What this student's code would have done, and which mistakes that depends on."""
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._of_fewer(key) or self._perform(key)
        return known

    def _of_fewer(self, key: Key) -> Known | None:
        """Find somebody who made fewer of the mistakes, if the others were never asked for.

        A model's run depends on no more than the answers to its questions. What evidence depends
        on is not known as exactly: it may have gathered parts of it before.
        """
        if not isinstance(key, Call):
            return None
        part: Assumptions = NOTHING
        while part != self.assumed:
            known = self.models.subject(part, self.function).known(key)
            more = (self.assumed & known.asked) - part
            if not more:
                return known
            part |= {min(more)}
        return None

    def _perform(self, key: Key) -> Known:
        student = self.student
        for made in self.made.values():
            made.forget()
        if isinstance(key, Call):
            assert self.local is not None
            reply = self.local.executor.perform(key.request)
            outcome = self.models.read(key, reply, student)
        else:
            outcome = self.models.share(key, key.perform(student))
        questions = tuple(q for made in self.made.values() for q in made.questions)
        used = frozenset().union(*(made.used for made in self.made.values()))
        return Known(outcome, self.models.answers(questions), used)

    @property
    def all_known(self) -> dict[Key, Known]:
        """Everything that is known of this student."""
        return self._known

    def release(self) -> None:
        """Keep what is known, and let go of the student."""
        self.made, self.local, self._student = {}, None, None
