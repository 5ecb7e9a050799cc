"""Find the smallest set of mistakes that reproduces everything a student's function did.

Nothing is accused that does not reproduce what was observed, on every piece of evidence. The
search runs over sets of mistakes, smallest first; all sets of the first size that explains the
evidence are reported. Outcomes of the models do not depend on the student and are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Protocol

from logitlab.mistakes import NOTHING, Assumption, Assumptions, Made, MistakeModel
from logitlab.outcome import Outcome
from logitlab.sameness import same
from logitlab.student import Call, Student
from logitlab.transport import Local

MOST_FOR_TRIPLES = 20  # 1140 sets of three


class Key(Protocol):
    """One piece of evidence: a plain `Call`, or an `Evidence` of the grader."""

    @property
    def function(self) -> str:
        """The graded function it speaks of."""

    def perform(self, student: Student) -> Outcome:
        """Gather it from a student, or from a mistake model."""


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


class Subject:
    """An imagined student who made certain mistakes and nothing else wrong."""

    def __init__(self, models: Models, assumed: Assumptions) -> None:
        self.made: dict[str, Made] = {}
        functions: dict[str, object] = {}
        for name, model in models.models.items():
            functions[name], self.made[name] = model.assuming(assumed)
        self.student = Student(Local(models.exercise, functions, models.owned), models.exercise)

    def outcome(self, key: Key) -> Outcome:
        """What this student's code would have done, computed once."""
        return key.perform(self.student)


class Models:
    """The mistake models of one exercise, with the outcomes computed so far."""

    def __init__(
        self,
        exercise: str,
        models: Iterable[MistakeModel],
        owned: Callable[[str], str | None] = lambda name: None,
    ) -> None:
        self.exercise = exercise
        self.models = {model.function: model for model in models}
        self.owned = owned
        self.script: dict[str, list[Key]] = {name: [] for name in self.models}
        self.requests: list[bytes] = []  # the plain calls that the checks make, in their order
        self._subjects: dict[tuple[str, Assumptions], Subject] = {}
        self._known: dict[str, dict[Assumption, None]] = {}

    def rehearse(
        self, checks: Iterable[tuple[str, Callable[[Student], object]]], extra: Iterable[Key]
    ) -> dict[str, set[str]]:
        """Run the checks on the reference; what they ask is the script of every function.

        Evidence in `extra` joins the script even if no check asks for it. Returns the functions
        that each check (by name) depends on.
        """
        student = self.subject(NOTHING, "").student
        touched: dict[str, set[str]] = {}
        for name, check in checks:
            student.asked.clear()
            check(student)
            touched[name] = {key.function for key in student.asked} & set(self.models)
        self.requests = list(student.script)
        for key in extra:
            key.perform(student)
        for key in student.records:
            if key.function in self.script:
                self.script[key.function].append(key)
        return touched

    def known(self, function: str) -> dict[Assumption, None]:
        """Discover the mistakes of a function, and their forms, by running its model."""
        if function not in self._known:
            found: dict[Assumption, None] = {}
            script = self.script[function]
            todo: list[tuple[Assumptions, list[Key]]] = [(NOTHING, script)]
            while todo:
                assumed, keys = todo.pop(0)
                subject = self.subject(assumed, function)
                for key in keys:
                    subject.outcome(key)
                for assumption in subject.made[function].asked:
                    if assumption not in found:
                        found[assumption] = None
                        # Branches within branches show on the first calls.
                        todo.append((frozenset([assumption]), script[:2]))
            self._known[function] = found
        return self._known[function]

    def notes(self, function: str) -> set[str]:
        """The mistakes of a function that cost nothing."""
        self.known(function)
        return self.subject(NOTHING, function).made[function].notes

    def subject(self, assumed: Assumptions, function: str) -> Subject:
        """Return the imagined student who made these mistakes in `function`."""
        key = (function, assumed)
        if key not in self._subjects:
            self._subjects[key] = Subject(self, assumed)
        return self._subjects[key]

    def explains(self, student: Student, function: str, assumed: Assumptions) -> bool:
        """Whether a student's evidence on a function is what these mistakes predict."""
        how, script = self.models[function].how, self.script[function]
        subject, reference = self.subject(assumed, function), self.subject(NOTHING, function)
        # Evidence may be a value although the function always raises.
        calls = [key for key in script if isinstance(key, Call)] or script
        lenient = any(key.perform(student).kind == "value" for key in calls)
        return all(
            same(key.perform(student), subject.outcome(key), reference.outcome(key), how, lenient)
            for key in script
        ) and self._changes(student, script) == self._changes(subject.student, script)

    def _changes(self, student: Student, script: Sequence[Key]) -> bool:
        """Whether any call changed an argument; on which inputs is a matter of style."""
        return any(key.perform(student).changed for key in script)

    def evidence(self, student: Student, function: str) -> Iterator[tuple[Outcome, Outcome]]:
        """Yield what the student's function did, and the reference, for all evidence on it."""
        reference = self.subject(NOTHING, function)
        for key in self.script[function]:
            yield key.perform(student), reference.outcome(key)

    def diagnose(self, student: Student, suspects: set[str]) -> list[Diagnosis]:
        """Diagnose the functions that lost points, and note what is superfluous in the others.

        Evidence that the checks did not come to, because they stopped early, is gathered first.
        """
        families: dict[str, list[str]] = {}
        for name, model in self.models.items():
            families.setdefault(model.family, []).append(name)
        found: list[Diagnosis] = []
        for functions in families.values():
            wrong, noted = [], {}
            for name in functions:
                notes = self.right_but_for(student, name, name in suspects)
                if notes is None and name in suspects:
                    wrong.append(name)
                elif notes:
                    noted[name] = Diagnosis(name, notes=notes)
            if wrong:
                found += Search(self, student, functions).diagnoses(wrong, noted)
            else:
                found += noted.values()
        return found

    def right_but_for(
        self, student: Student, function: str, suspect: bool
    ) -> tuple[str, ...] | None:
        """Return the notes that make a right solution of it; None if it is not one."""
        notes = self.notes(function)
        if not notes and not suspect:
            return ()
        own = [a for a in self.known(function) if a.mistake in notes]
        for size in range(min(len(own), 2) + 1):
            for group in combinations(own, size):
                if self.explains(student, function, frozenset(group)):
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
        outcomes = {n: [k.perform(self.student) for k in self.models.script[n]] for n in wrong}
        wrong = [n for n in wrong if not any(o.not_attempted for o in outcomes[n])]
        sets = self.explain(self.functions) if wrong else []
        if sets:
            return [self._word(name, sets) for name in [*wrong, *noted]]
        return [*(self._word(name, self.explain([name])) for name in wrong), *noted.values()]

    def explain(self, functions: list[str]) -> list[Assumptions]:
        """Return all sets of the smallest size that explain the evidence on these functions."""
        if any(self._ended(name) for name in functions):
            return []  # nothing is known of what it would have returned
        pool = list(dict.fromkeys(a for name in functions for a in self.own[name]))
        most = min(self.models.models[name].most for name in functions)
        for size in range(1, most + 1):
            if size == 2 and all(self.models.models[name].separate for name in functions):
                pool = [a for a in pool if not self._breaks(functions, a)]
            if size > 2:
                pool = self._fewer(functions, pool)
            found = [
                frozenset(group)
                for group in combinations(pool, size)
                if len({a.mistake for a in group}) == size
                and self._explains(frozenset(group), functions)
            ]
            if found:
                return found
        return []

    def _ended(self, function: str) -> bool:
        script = self.models.script[function]
        return any(key.perform(self.student).kind == "ended" for key in script)

    def _explains(self, assumed: Assumptions, functions: list[str]) -> bool:
        used: set[str] = set()
        for name in functions:
            mine = frozenset(a for a in assumed if a in self.own[name])
            if not self.models.explains(self.student, name, mine):
                return False
            used |= self.models.subject(mine, name).made[name].used
        return {a.mistake for a in assumed} <= used

    def _breaks(self, functions: list[str], assumption: Assumption) -> bool:
        """Whether a mistake, alone, breaks something that the student does right."""
        mine = frozenset([assumption])
        for name in functions:
            if assumption not in self.own[name]:
                continue
            how = self.models.models[name].how
            subject = self.models.subject(mine, name)
            for key in self.models.script[name]:
                right = self.models.subject(NOTHING, name).outcome(key)
                is_right = same(key.perform(self.student), right, right, how)
                if is_right and not same(right, subject.outcome(key), right, how):
                    return True
        return False

    def _fewer(self, functions: list[str], pool: list[Assumption]) -> list[Assumption]:
        """Bound the sets of three: first forms only, those with a trace of their own first."""
        first: dict[str, Assumption] = {}
        for assumption in pool:
            first.setdefault(assumption.mistake, assumption)
        own = sorted(first.values(), key=lambda a: not self._shows(functions, a))
        return own[:MOST_FOR_TRIPLES]

    def _shows(self, functions: list[str], assumption: Assumption) -> bool:
        """Whether a mistake, alone, reproduces one of the outcomes that are wrong."""
        mine = frozenset([assumption])
        for name in functions:
            if assumption not in self.own[name]:
                continue
            how = self.models.models[name].how
            subject = self.models.subject(mine, name)
            reference = self.models.subject(NOTHING, name)
            for key in self.models.script[name]:
                got, right = key.perform(self.student), reference.outcome(key)
                if not same(got, right, right, how) and same(got, subject.outcome(key), right, how):
                    return True
        return False

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
