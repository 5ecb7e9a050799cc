"""The `student` of a grader: call functions and networks that live in another process.

    def test_rows_sum_to_one(student):
        assert student.softmax(BATCH).sum(axis=-1) == approx(1.0)

Calls take and return plain values (numbers, arrays, tensors); networks, losses and optimizers
stay where they are, behind handles. Every call is recorded: the record is the evidence that a
diagnosis must reproduce. A mistake model is asked through the same proxy.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from logitlab.child.values import Reference, pack
from logitlab.handles import Asked, Function, Handle, NotAttempted, Read, StudentError
from logitlab.outcome import LONGEST, LONGEST_LINE, Outcome
from logitlab.replies import error_of, outcome_of
from logitlab.text import brief
from logitlab.transport import Local, Transport
from logitlab.wire import FORGED, Ended

__all__ = ["Call", "Student"]


# After so many calls of a function that cost a process, or much time, none is tried any more.
GIVE_UP = 3
GIVEN_UP = f"was not called again: {GIVE_UP} calls did not return, or ended or filled the process"


@dataclass(frozen=True)
class Call:
    """A plain call, as it can be repeated on any student: function and packed request."""

    function: str
    request: bytes

    def perform(self, student: Student) -> Outcome:
        """Make this call on `student`, or return what is recorded of it."""
        return student.recorded(self) or student.make(self)


class Student:
    """The functions of one exercise, as attributes; see the module's docstring."""

    def __init__(self, transport: Transport, exercise: str) -> None:
        self._transport = transport
        self._exercise = exercise
        self._problems: Sequence[Mapping[str, Any]] = ()
        self._hidden: frozenset[str] = frozenset()
        self._records: dict[Any, Outcome] = {}
        self._aside = False
        self._costly: Counter[str] = Counter()
        self.hasty = 0  # requests that were given up, and might have been answered in the end
        self.kept: dict[str, Any] = {}  # what evidence wants to find again
        self.asked: list[Any] = []
        self.script: list[bytes] = []  # the requests of all plain calls made, in order

    def __getattr__(self, name: str) -> Function:
        if name.startswith("_"):
            raise AttributeError(name)
        return Function(self, name)

    def new(self, path: str, *args: Any, **options: Any) -> Handle:
        """Construct an object of torch.nn or torch.optim beside the student's code.

        An optimizer takes a network's handle first, in place of its parameters. An argument
        that is itself to be constructed is a tuple: `("torch.nn.Linear", 4, 3)`.
        """
        request = {"do": "new", "path": path, "args": list(args), "options": options}
        made = self.report(request)["value"]
        if not isinstance(made, Handle):
            raise StudentError(FORGED, Outcome("ended", reason="reply", words=FORGED))
        return made

    @property
    def generation(self) -> int:
        """Return the number of the process that is asked now."""
        return self._transport.generation

    def expect(self, requests: Sequence[bytes]) -> None:
        """Say which plain calls come next, so that they need not be made one by one."""
        self._transport.expect(requests)

    # -- what the engine uses -----------------------------------------------------------------
    @property
    def records(self) -> Mapping[Any, Outcome]:
        """Every plain call and every piece of evidence so far, in order."""
        return self._records

    def recorded(self, key: Any) -> Outcome | None:
        known = self._records.get(key)
        if known is not None:
            self.asked.append(key)
        return known

    def record(self, key: Any, outcome: Outcome) -> None:
        """Keep the first outcome of a call, or of a piece of evidence."""
        self._records.setdefault(key, outcome)
        self.asked.append(key)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Make calls that are not recorded: what is gathered from them stands for them."""
        before, self._aside = self._aside, True
        try:
            yield
        finally:
            self._aside = before

    def forget_ended(self) -> None:
        """Forget the calls that ended a child, before they are tried once more."""
        self._records = {k: o for k, o in self._records.items() if o.kind != "ended"}
        self._costly.clear()

    @property
    def imagined(self) -> bool:
        """Whether the functions are our own, run in this process."""
        return isinstance(self._transport, Local)

    def waits_for(self, function: str) -> bool:
        """Whether calls of a function return, as far as is known: two of them did not, if not."""
        return self._costly[function] < 2

    def explain_missing(self, problems: Sequence[Mapping[str, Any]]) -> None:
        """Remember why the file did not load whole, for functions that are missing in it."""
        self._problems = problems

    def hide(self, names: Collection[str]) -> None:
        """Treat functions as missing that are defined, but for another exercise."""
        self._hidden = frozenset(names)

    def make(self, call: Call) -> Outcome:
        """Make a packed call and record it."""
        outcome = self._outcome(call.request, call.function)
        self.record(call, outcome)
        return outcome

    def ask(self, function: Any, args: tuple[Any, ...], want: dict[str, Any]) -> Outcome:
        """Call a function (by name) or a handle, and record plain calls of functions."""
        if isinstance(function, str) and function in self._hidden:
            return Outcome("missing")
        asked = self.call(function, args, want)
        return self._noted(asked, self._outcome(asked.request, asked.function))

    def call(self, function: Any, args: tuple[Any, ...], want: dict[str, Any]) -> Asked:
        """Pack the call of a function (by name) or a handle."""
        name = function if isinstance(function, str) else ""
        target = [self._exercise, name] if name else function
        request = self.packed({"do": "call", "target": target, "args": list(args), "want": want})
        plain = bool(name) and not any(isinstance(a, Handle) for a in args)
        return Asked(request, "call", name, plain)

    def together(self, asked: Sequence[Asked]) -> list[dict[str, Any]]:
        """Send requests at once, return their reports; raises `StudentError` if one has none."""
        names = {one.function for one in asked if one.do == "call"}
        if names & self._hidden:
            raise StudentError("it belongs to another exercise", Outcome("missing"))
        if any(self._costly[name] >= GIVE_UP for name in names):
            raise StudentError(GIVEN_UP, Outcome("ended", reason="time", words=GIVEN_UP))
        try:
            return self._transport.together([one.request for one in asked], self._resolve)
        except Ended as ended:
            self._costly.update(names)
            raise self._died(ended) from None

    def outcome_of_call(self, asked: Asked, report: dict[str, Any]) -> Outcome:
        """Read the report of a call, and record plain calls of functions."""
        try:
            outcome = outcome_of(report, self._transport.owned)
        except Ended as ended:
            raise self._died(ended) from None
        return self._noted(asked, outcome)

    def _died(self, ended: Ended) -> StudentError:
        self.hasty += ended.hasty
        outcome = Outcome("ended", reason=ended.reason, words=ended.words)
        return StudentError(ended.words, outcome)

    def _noted(self, asked: Asked, outcome: Outcome) -> Outcome:
        if asked.plain and not isinstance(outcome.value, Handle):
            self.script.append(asked.request)
            if not self._aside:
                self.record(Call(asked.function, asked.request), outcome)
        return outcome

    def demand(self, outcome: Outcome, name: str) -> Any:
        """Return an outcome's value, or raise what kept it from being one."""
        if outcome.kind == "value":
            return outcome.value
        if outcome.kind == "missing" and self._problems:
            first = self._problems[0]
            words = brief(f"{first['type']}: {first['message']}", LONGEST)
            raise StudentError(
                f"`{name}` is not defined, because loading the file met {words} "
                f"(line {first['line']}: {brief(first['text'], LONGEST_LINE)})",
                outcome,
            )
        if outcome.kind == "missing":
            raise NotAttempted(f"`{name}` is not defined in {self._exercise}", outcome)
        if outcome.not_attempted:
            raise NotAttempted(f"`{name}` is still to be written", outcome)
        if outcome.kind == "ended":
            raise StudentError(f"`{name}`: {outcome.words}", outcome)
        raise StudentError(f"`{name}` raised {outcome.error}", outcome)

    def packed(self, request: dict[str, Any]) -> bytes:
        """Pack a request."""
        return pack(request, self._refer)

    def _refer(self, value: object) -> Reference | None:
        if isinstance(value, Handle):
            if value.generation != self.generation:
                raise StudentError("the process that held this object has ended")
            return value.reference
        raise TypeError(f"a {type(value).__name__} cannot be sent to a student's function")

    def _resolve(self, reference: Reference) -> Handle:
        return Handle(self, reference, self.generation)

    def report(self, request: dict[str, Any]) -> dict[str, Any]:
        try:
            report = self._transport.ask(self.packed(request), self._resolve)
        except Ended as ended:
            raise self._died(ended) from None
        self.value_in(request["do"], report)
        return report

    def value_in(self, what: str, report: dict[str, Any]) -> Any:
        """Return what is in the report of anything but a call, or raise `StudentError`."""
        if "value" not in report:
            error = error_of(report.get("error"), self._transport.owned)
            raise StudentError(f"{what}: {error}", Outcome("raised", error=error))
        return report["value"]

    def read(self, how: Callable[[object], Read], value: object) -> Read:
        try:
            return how(value)
        except Ended as ended:
            outcome = Outcome("ended", reason=ended.reason, words=ended.words)
            raise StudentError(ended.words, outcome) from None

    def _outcome(self, request: bytes, function: str) -> Outcome:
        if self._costly[function] >= GIVE_UP:
            return Outcome("ended", reason="time", words=GIVEN_UP)
        try:
            report = self._transport.ask(request, self._resolve)
            outcome = outcome_of(report, self._transport.owned)
        except Ended as ended:
            self.hasty += ended.hasty
            outcome = Outcome("ended", reason=ended.reason, words=ended.words)
        self._costly[function] += outcome.costly
        return outcome
