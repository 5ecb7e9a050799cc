"""All pairs of mistakes in one function, sorted once by what they do on its first evidence.

A student's function is compared with each thing that any pair does there, which are few, instead
of with each pair, which are many.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain, combinations

from logitlab.mistakes import Assumption, Assumptions
from logitlab.outcome import Outcome


class Pairs:
    """Pairs of different mistakes; `outcome` says what a pair does on the evidence."""

    def __init__(
        self, mistakes: Iterable[Assumption], outcome: Callable[[Assumptions], Outcome]
    ) -> None:
        self.all = [
            frozenset(pair)
            for pair in combinations(mistakes, 2)
            if pair[0].mistake != pair[1].mistake
        ]
        # By identity: what many imagined students do is one and the same object.
        self._doing: dict[int, tuple[Outcome, list[int]]] = {}
        for number, pair in enumerate(self.all):
            done = outcome(pair)
            self._doing.setdefault(id(done), (done, []))[1].append(number)

    def doing(self, what: Callable[[Outcome], bool]) -> list[Assumptions]:
        """Return the pairs that do something, in their order."""
        alike = (numbers for outcome, numbers in self._doing.values() if what(outcome))
        return [self.all[number] for number in sorted(chain.from_iterable(alike))]
