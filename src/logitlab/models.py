"""The mistake models of an exercise, and what imagined students who made mistakes would do.

What a model does depends on no student, so it is computed once.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from weakref import WeakKeyDictionary

from logitlab.child.values import unpack
from logitlab.handles import Handle
from logitlab.known import Key, Observed
from logitlab.mistakes import NOTHING, Assumption, Assumptions, MistakeModel, answers
from logitlab.outcome import Outcome
from logitlab.pairs import Pairs
from logitlab.replies import outcome_of
from logitlab.sameness import same
from logitlab.student import Call, Student
from logitlab.subject import Subject
from logitlab.transport import Local

MOST_SUBJECTS = 12_000  # imagined students of one exercise whose outcomes are kept


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
        self._notes: dict[str, set[str]] = {}
        self._observed: WeakKeyDictionary[Student, dict[str, Observed]] = WeakKeyDictionary()
        self._pairs: dict[str, Pairs] = {}
        self._replies: dict[tuple[Call, bytes], Outcome] = {}
        self._facts: dict[tuple[Key, bytes], Outcome] = {}
        self._answers: dict[tuple[tuple[str, ...], ...], Assumptions] = {}
        self._shared: dict[Assumptions, Assumptions] = {}
        self.alive: list[Subject] = []  # imagined students that may have objects in memory

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
                made = subject.made.get(function)  # none if all is known of someone else
                for assumption in made.asked if made else ():
                    if assumption not in found:
                        found[assumption] = None
                        # Branches within branches show on the first calls.
                        todo.append((frozenset([assumption]), script[:2]))
            self._known[function] = found
            self._notes[function] = self.subject(NOTHING, function).made[function].notes
        return self._known[function]

    def notes(self, function: str) -> set[str]:
        """The mistakes of a function that cost nothing."""
        self.known(function)
        return self._notes[function]

    def subject(self, assumed: Assumptions, function: str) -> Subject:
        """Return the imagined student who made these mistakes in `function`."""
        key = (function, assumed)
        if key not in self._subjects:
            self._subjects[key] = Subject(self, assumed, function)
        return self._subjects[key]

    def tidy(self) -> None:
        """Let go of what a search for several mistakes has left, but for outcomes."""
        if len(self._subjects) > MOST_SUBJECTS:
            few = {k: s for k, s in self._subjects.items() if len(k[1]) <= 1}
            self._subjects = few
            kept = {id(k.outcome) for one in few.values() for k in one.all_known.values()}
            self._replies = {k: o for k, o in self._replies.items() if id(o) in kept}
            self._facts = {k: o for k, o in self._facts.items() if id(o) in kept}
        self._observed.clear()  # what was observed may hold on to its student
        for subject in self.alive:
            if len(subject.assumed) > 1:
                subject.release()
        self.alive.clear()

    def observed(self, student: Student, function: str) -> Observed:
        """Gather all evidence on a function from a student, in the order of the script, once."""
        known = self._observed.setdefault(student, {})
        if function not in known:
            outcomes = {key: key.perform(student) for key in self.script[function]}
            # Evidence may be a value although the function always raises.
            calls = [o for key, o in outcomes.items() if isinstance(key, Call)]
            lenient = any(o.kind == "value" for o in calls or outcomes.values())
            changed = any(o.changed for o in outcomes.values())
            known[function] = Observed(outcomes, lenient, changed)
        return known[function]

    def explains(self, student: Student, function: str, assumed: Assumptions) -> bool:
        """Whether a student's evidence on a function is what these mistakes predict."""
        how = self.models[function].how
        seen = self.observed(student, function)
        subject, reference = self.subject(assumed, function), self.subject(NOTHING, function)
        for number, key in enumerate(self.script[function]):
            model = subject.outcome(key)
            verdict = seen.verdicts.get((number, id(model)))
            if verdict is None:
                right = reference.outcome(key)
                verdict = same(seen.outcomes[key], model, right, how, seen.lenient)
                seen.verdicts[number, id(model)] = verdict
            if not verdict:
                return False
        return seen.changed == any(subject.outcome(key).changed for key in self.script[function])

    def pairs_like(self, student: Student, function: str) -> list[Assumptions]:
        """Return the pairs that do what a student does on the first evidence, in their order."""
        first = self.script[function][0]
        seen, right = self.observed(student, function), self.subject(NOTHING, function)
        how = self.models[function].how
        return self.pairs(function).doing(
            lambda outcome: same(
                seen.outcomes[first], outcome, right.outcome(first), how, seen.lenient
            )
        )

    def pairs(self, function: str) -> Pairs:
        """Return all pairs of mistakes in a function, by what they do on the first evidence."""
        if function not in self._pairs:
            first = self.script[function][0]
            self._pairs[function] = Pairs(
                self.known(function), lambda pair: self.subject(pair, function).outcome(first)
            )
        return self._pairs[function]

    def learn(self) -> None:
        """Compute what nearly every class asks for.

        That is what each mistake does on all evidence, each pair on the first, and such pairs as do
        not show there on the rest, for they are tried for everybody whose first is right. (Of
        separate mistakes, few of those are.)
        """
        for name, model in self.models.items():
            first, *_ = script = self.script[name]
            right = self.subject(NOTHING, name).outcome(first)
            groups = [frozenset([assumption]) for assumption in self.known(name)]
            pairs = self.pairs(name).all if model.most > 1 else []
            if not model.separate:
                groups += [p for p in pairs if self.subject(p, name).outcome(first) is right]
            for assumed in groups:
                for key in script:
                    self.subject(assumed, name).outcome(key)

    def learned(self) -> dict[str, Any]:
        """Return all that is known by now of imagined students, and nothing that is alive."""
        students = {
            who: {k: known for k, known in subject.all_known.items() if not _alive(known.outcome)}
            for who, subject in self._subjects.items()
        }
        return {
            "known": self._known,
            "notes": self._notes,
            "students": {who: outcomes for who, outcomes in students.items() if outcomes},
            "replies": {k: o for k, o in self._replies.items() if not _alive(o)},
            "facts": {k: o for k, o in self._facts.items() if not _alive(o)},
        }

    def resume(self, learned: Mapping[str, Any]) -> None:
        """Know what others have learned from the same models, as `learned` returned it."""
        self._known, self._notes = learned["known"], learned["notes"]
        for (function, assumed), outcomes in learned["students"].items():
            self.subject(assumed, function).all_known.update(outcomes)
        self._replies.update(learned["replies"])
        self._facts.update(learned["facts"])
        for name, model in self.models.items():
            if model.most > 1:
                self.pairs(name)  # sorted here, once for all processes that will be forked

    def read(self, call: Call, reply: bytes, student: Student) -> Outcome:
        """Read the reply to a call; what many imagined students reply is one and the same object.

        So it is kept once, and compared once with what a real student did.
        """
        if (call, reply) not in self._replies:
            report = unpack(reply, lambda reference: Handle(student, reference, Local.generation))
            self._replies[call, reply] = outcome_of(report, self.owned)
        return self._replies[call, reply]

    def share(self, key: Key, outcome: Outcome) -> Outcome:
        """Return the one object that stands for all outcomes of some evidence that are alike."""
        try:
            content = pickle.dumps(outcome)
        except (pickle.PicklingError, TypeError, AttributeError):  # it holds something alive
            return outcome
        return self._facts.setdefault((key, content), outcome)

    def answers(self, questions: tuple[tuple[str, ...], ...]) -> Assumptions:
        """Return all that was asked for by some questions, as a set that is kept once."""
        if questions not in self._answers:
            asked = frozenset(a for q in questions for a in answers(q))
            self._answers[questions] = self._shared.setdefault(asked, asked)
        return self._answers[questions]

    def evidence(self, student: Student, function: str) -> Iterator[tuple[Key, Outcome, Outcome]]:
        """Yield all evidence on a function: what the student's did, and the reference."""
        reference = self.subject(NOTHING, function)
        for key in self.script[function]:
            yield key, key.perform(student), reference.outcome(key)


def _alive(value: object) -> bool:
    """Whether there is an object of a process in an outcome, or a value."""
    if isinstance(value, Outcome):
        value = value.value
    if isinstance(value, (list, tuple)):
        return any(map(_alive, value))
    if isinstance(value, dict):
        return any(map(_alive, value.values()))
    return isinstance(value, Handle)
