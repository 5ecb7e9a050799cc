"""The mistake models of an exercise, and what imagined students who made mistakes would do.

What a model does depends on no student, so it is computed once. A subject is an imagined student
who made certain mistakes and nothing else wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from weakref import WeakKeyDictionary

from logitlab.child.values import unpack
from logitlab.handles import Handle
from logitlab.known import Key, Known, Observed
from logitlab.mistakes import NOTHING, Assumption, Assumptions, Made, MistakeModel, answers
from logitlab.outcome import Outcome
from logitlab.replies import outcome_of
from logitlab.sameness import same
from logitlab.student import Call, Student
from logitlab.transport import Local

MOST_SUBJECTS = 12_000  # imagined students of one exercise whose outcomes are kept


class Subject:
    """An imagined student who made certain mistakes in a function and nothing else wrong."""

    # There are tens of thousands.
    __slots__ = ("_known", "_student", "assumed", "function", "local", "made", "models")

    def __init__(self, models: Models, assumed: Assumptions, function: str) -> None:
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
        return set().union(*(known.used for known in self.all_known))

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
            outcome = key.perform(student)
        questions = tuple(q for made in self.made.values() for q in made.questions)
        used = frozenset().union(*(made.used for made in self.made.values()))
        return Known(outcome, self.models.answers(questions), used)

    @property
    def all_known(self) -> Iterable[Known]:
        """Everything that is known of this student."""
        return self._known.values()

    def release(self) -> None:
        """Keep what is known, and let go of the student."""
        self.made, self.local, self._student = {}, None, None


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
        self._observed: WeakKeyDictionary[Student, dict[str, Observed]] = WeakKeyDictionary()
        self._replies: dict[tuple[Call, bytes], Outcome] = {}
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
        return self._known[function]

    def notes(self, function: str) -> set[str]:
        """The mistakes of a function that cost nothing."""
        self.known(function)
        return self.subject(NOTHING, function).made[function].notes

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
            kept = {id(known.outcome) for one in few.values() for known in one.all_known}
            self._replies = {k: o for k, o in self._replies.items() if id(o) in kept}
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
                if isinstance(key, Call):  # whose outcomes stay, and with them their ids
                    seen.verdicts[number, id(model)] = verdict
            if not verdict:
                return False
        return seen.changed == any(subject.outcome(key).changed for key in self.script[function])

    def read(self, call: Call, reply: bytes, student: Student) -> Outcome:
        """Read the reply to a call; what many imagined students reply is one and the same object.

        So it is kept once, and compared once with what a real student did.
        """
        if (call, reply) not in self._replies:
            report = unpack(reply, lambda reference: Handle(student, reference, Local.generation))
            self._replies[call, reply] = outcome_of(report, self.owned)
        return self._replies[call, reply]

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
