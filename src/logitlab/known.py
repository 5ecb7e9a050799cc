"""What is known of a student, real or imagined: outcomes by the evidence that showed them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from logitlab.mistakes import Assumptions
from logitlab.outcome import Outcome
from logitlab.student import Student


class Key(Protocol):
    """One piece of evidence: a plain `Call`, or an `Evidence` of the grader."""

    @property
    def function(self) -> str:
        """The graded function it speaks of."""

    def perform(self, student: Student) -> Outcome:
        """Gather it from a student, or from a mistake model."""


@dataclass(frozen=True)
class Observed:
    """What a student did on all evidence of one function.

    `lenient` as `same` takes it; `changed`: whether any call changed an argument. On which inputs
    one did is a matter of style.
    """

    outcomes: Mapping[Key, Outcome]
    lenient: bool
    changed: bool
    verdicts: dict[tuple[int, int], bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an imagined student on one piece of evidence.

    `asked` are the mistakes that the models asked for on the way, `used` those that were made.
    """

    outcome: Outcome
    asked: Assumptions
    used: frozenset[str]
