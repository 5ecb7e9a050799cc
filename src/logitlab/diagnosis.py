"""Find the smallest set of mistakes that reproduces everything a student's function did.

Nothing is accused that does not reproduce what was observed, on every piece of evidence. The
search runs over sets of mistakes, smallest first; all sets of the first size that explains the
evidence are reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from logitlab.known import Key
from logitlab.mistakes import NOTHING, Assumption, Assumptions
from logitlab.models import Models
from logitlab.notes import may_note
from logitlab.outcome import Outcome
from logitlab.sameness import Sameness, same
from logitlab.student import Student
from logitlab.subject import Subject

MOST_FOR_TRIPLES = 20  # 1140 sets of three


@dataclass(frozen=True)
class Diagnosis:
    """What explains one function; `mistakes` is empty where nothing does.

    `alternatives` explain the outcomes equally well; `notes` are superfluous but right;
    `reproduced` counts the pieces of evidence, all of which the mistakes reproduce.
    """

    function: str
    mistakes: tuple[str, ...] = ()
    alternatives: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = ()
    reproduced: int = 0


def diagnose(models: Models, student: Student, suspects: set[str]) -> list[Diagnosis]:
    """Diagnose the functions that lost points, and note what is superfluous in the others.

    Evidence that the checks did not come to, because they stopped early, is gathered first.
    """
    families: dict[str, list[str]] = {}
    for name, model in models.models.items():
        families.setdefault(model.family, []).append(name)
    found: list[Diagnosis] = []
    for functions in families.values():
        wrong, noted = [], {}
        for name in functions:
            notes = right_but_for(models, student, name, name in suspects)
            if notes is None and name in suspects:
                wrong.append(name)
            elif notes:
                noted[name] = Diagnosis(name, notes=notes)
        if wrong:
            found += Search(models, student, functions).diagnoses(wrong, noted)
        else:
            found += noted.values()
    models.tidy()
    return found


def right_but_for(
    models: Models, student: Student, function: str, suspect: bool
) -> tuple[str, ...] | None:
    """Return the notes that make a right solution of it; None if it is not one."""
    if not suspect:
        noting = may_note(models.models[function].body)
        if not noting or models.explains(student, function, NOTHING):
            return ()  # all mistakes of its model need not be run to know that
    notes = models.notes(function)
    if not notes and not suspect:
        return ()
    own = [a for a in models.known(function) if a.mistake in notes]
    for size in range(min(len(own), 2) + 1):
        for group in combinations(own, size):
            if models.explains(student, function, frozenset(group)):
                return tuple(dict.fromkeys(a.mistake for a in group))
    return None


class Search:
    """The search for the smallest sets of mistakes, over the functions of one family."""

    def __init__(self, models: Models, student: Student, functions: list[str]) -> None:
        self.models, self.student, self.functions = models, student, functions
        self.own = {name: models.known(name) for name in functions}
        self.notes = set().union(*(models.notes(name) for name in functions))

    def diagnoses(self, wrong: list[str], noted: Mapping[str, Diagnosis]) -> list[Diagnosis]:
        """Diagnose the functions that are wrong: jointly with their family, or failing that alone.

        A joint explanation also decides what is `noted` of relatives that are right.
        """
        wrong = [n for n in wrong if not any(o.not_attempted for o in self._outcomes(n).values())]
        sets = self.explain(self.functions) if wrong else []
        if sets:
            return [self._word(name, sets) for name in [*wrong, *noted]]
        apart = {name: self.explain([name]) for name in wrong}
        return [*(self._word(n, self._agreeing(n, apart)) for n in wrong), *noted.values()]

    def _agreeing(self, function: str, apart: Mapping[str, list[Assumptions]]) -> list[Assumptions]:
        """Of the sets that explain a function, keep those that its relatives bear out, if any.

        What would show in a relative must be in a set that explains the relative.
        """

        def borne_out(assumed: Assumptions) -> bool:
            return all(
                any(assumption in other for other in sets)
                for relative, sets in apart.items()
                if relative != function and sets
                for assumption in assumed
                if assumption in self.own[relative]
            )

        return list(filter(borne_out, apart[function])) or apart[function]

    def explain(self, functions: list[str]) -> list[Assumptions]:
        """Return all sets of the smallest size that explain the evidence on these functions."""
        if any(self._ended(name) for name in functions):
            return []  # nothing is known of what it would have returned
        pool = list(dict.fromkeys(a for name in functions for a in self.own[name]))
        most = min(self.models.models[name].most for name in functions)
        for size in range(1, most + 1):
            if size == 2 and self._separate(functions):
                pool = [a for a in pool if not self._breaks(functions, a)]
            if size > 2:
                pool = self._fewer(functions, pool)
            found = [
                group
                for group in self._groups(functions, pool, size)
                if self._explains(group, functions)
            ]
            if found:
                return found
        return []

    def _groups(
        self, functions: list[str], pool: list[Assumption], size: int
    ) -> Iterable[Assumptions]:
        """Return the sets of different mistakes that may explain the functions, of one size."""
        if size == 2 and not self._separate(functions):  # of those, few are left
            return self._likely(functions, pool)
        groups = combinations(pool, size)
        return (frozenset(g) for g in groups if len({a.mistake for a in g}) == size)

    def _likely(self, functions: list[str], pool: list[Assumption]) -> Iterable[Assumptions]:
        """Return the pairs but for those that do something else on the first evidence."""
        likely = {name: self.models.pairs_like(self.student, name) for name in functions}
        if len(functions) == 1:
            return likely[functions[0]]
        sets = {name: set(pairs) for name, pairs in likely.items()}
        pairs = (frozenset(p) for p in combinations(pool, 2) if p[0].mistake != p[1].mistake)
        return (
            pair
            for pair in pairs
            if all(pair in sets[name] or not self.own[name].keys() >= pair for name in functions)
        )

    def _separate(self, functions: list[str]) -> bool:
        return all(self.models.models[name].separate for name in functions)

    def _ended(self, function: str) -> bool:
        return any(outcome.kind == "ended" for outcome in self._outcomes(function).values())

    def _outcomes(self, function: str) -> Mapping[Key, Outcome]:
        return self.models.observed(self.student, function).outcomes

    def _explains(self, assumed: Assumptions, functions: list[str]) -> bool:
        used: set[str] = set()
        for name in functions:
            mine = assumed
            if len(functions) > 1:
                mine = frozenset(a for a in assumed if a in self.own[name])
            if not self.models.explains(self.student, name, mine):
                return False
            bites = self.models.subject(mine, name).used()
            if not {a.mistake for a in mine} <= bites:
                return False  # another of them hides it here, where it should show
            used |= bites
        return {a.mistake for a in assumed} <= used

    def _breaks(self, functions: list[str], assumption: Assumption) -> bool:
        """Whether a mistake, alone, breaks something that the student does right."""
        return any(
            same(got, right, right, how) and not same(right, subject.outcome(key), right, how)
            for key, got, right, subject, how in self._alone(functions, assumption)
        )

    def _fewer(self, functions: list[str], pool: list[Assumption]) -> list[Assumption]:
        """Bound the sets of three: first forms only, those with a trace of their own first."""
        first: dict[str, Assumption] = {}
        for assumption in pool:
            first.setdefault(assumption.mistake, assumption)
        own = sorted(first.values(), key=lambda a: not self._shows(functions, a))
        return own[:MOST_FOR_TRIPLES]

    def _shows(self, functions: list[str], assumption: Assumption) -> bool:
        """Whether a mistake, alone, reproduces one of the outcomes that are wrong."""
        return any(
            not same(got, right, right, how) and same(got, subject.outcome(key), right, how)
            for key, got, right, subject, how in self._alone(functions, assumption)
        )

    def _alone(
        self, functions: list[str], assumption: Assumption
    ) -> Iterator[tuple[Key, Outcome, Outcome, Subject, Sameness]]:
        """Yield each piece of evidence: the student's outcome, the right one, and whom to ask.

        The last two are the model with this mistake alone, and how outcomes are compared.
        """
        for name in functions:
            if assumption in self.own[name]:
                subject = self.models.subject(frozenset([assumption]), name)
                reference = self.models.subject(NOTHING, name)
                for key, got in self._outcomes(name).items():
                    yield key, got, reference.outcome(key), subject, self.models.models[name].how

    def _word(self, function: str, sets: list[Assumptions]) -> Diagnosis:
        """Put the sets found into the words for one function: its own mistakes of each."""
        named: dict[tuple[str, ...], tuple[str, ...]] = {}
        for assumed in sets:
            mine = dict.fromkeys(a.mistake for a in self.own[function] if a in assumed)
            mistakes = tuple(m for m in mine if m not in self.notes)
            named.setdefault(mistakes, tuple(m for m in mine if m in self.notes))
        if not named:
            return Diagnosis(function)
        (first, notes), *others = named.items()
        return Diagnosis(
            function,
            first,
            tuple(mistakes for mistakes, _ in others),
            notes,
            len(self.models.script[function]),
        )
