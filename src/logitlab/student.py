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
from typing import Any, TypeVar

from logitlab.child.values import Reference, pack
from logitlab.outcome import LONGEST, LONGEST_LINE, Outcome
from logitlab.replies import Parameter, description_of, error_of, outcome_of, parameters_of
from logitlab.text import brief
from logitlab.transport import Transport
from logitlab.wire import FORGED, Ended

__all__ = ["Call", "Function", "Handle", "NotAttempted", "Parameter", "Student", "StudentError"]

Read = TypeVar("Read")

# After so many calls of a function that did not return, none of its calls is tried any more.
GIVE_UP = 6


class StudentError(Exception):
    """The student's code failed; the message says how, in words for the student."""

    def __init__(self, words: str, outcome: Outcome | None = None) -> None:
        super().__init__(words)
        self.outcome = outcome


class NotAttempted(StudentError):
    """The student has not written this yet."""


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
        self._slow: Counter[str] = Counter()
        self.hasty = 0  # requests that were given up, and might have been answered in the end
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
        made = self._report(request)["value"]
        if not isinstance(made, Handle):
            raise StudentError(FORGED, Outcome("ended", reason="reply", words=FORGED))
        return made

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
        target = [self._exercise, function] if isinstance(function, str) else function
        request = self._pack({"do": "call", "target": target, "args": list(args), "want": want})
        outcome = self._outcome(request, function if isinstance(function, str) else "")
        plain = isinstance(function, str) and not any(isinstance(a, Handle) for a in args)
        if plain and not isinstance(outcome.value, Handle):
            self.script.append(request)
            if not self._aside:
                self.record(Call(str(function), request), outcome)
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

    def _pack(self, request: dict[str, Any]) -> bytes:
        return pack(request, self._refer)

    def _refer(self, value: object) -> Reference | None:
        if isinstance(value, Handle):
            if value.generation != self._transport.generation:
                raise StudentError("the process that held this object has ended")
            return value.reference
        raise TypeError(f"a {type(value).__name__} cannot be sent to a student's function")

    def _resolve(self, reference: Reference) -> Handle:
        return Handle(self, reference, self._transport.generation)

    def _report(self, request: dict[str, Any]) -> dict[str, Any]:
        try:
            report = self._transport.ask(self._pack(request), self._resolve)
        except Ended as ended:
            self.hasty += ended.hasty
            outcome = Outcome("ended", reason=ended.reason, words=ended.words)
            raise StudentError(ended.words, outcome) from None
        if "value" not in report:
            error = error_of(report.get("error"), self._transport.owned)
            raise StudentError(f"{request['do']}: {error}", Outcome("raised", error=error))
        return report

    def _read(self, how: Callable[[object], Read], value: object) -> Read:
        try:
            return how(value)
        except Ended as ended:
            outcome = Outcome("ended", reason=ended.reason, words=ended.words)
            raise StudentError(ended.words, outcome) from None

    def _outcome(self, request: bytes, function: str) -> Outcome:
        if self._slow[function] >= GIVE_UP:
            words = f"was not called again: {GIVE_UP} calls did not return"
            return Outcome("ended", reason="time", words=words)
        try:
            report = self._transport.ask(request, self._resolve)
            return outcome_of(report, self._transport.owned)
        except Ended as ended:
            self.hasty += ended.hasty
            self._slow[function] += ended.hasty
            return Outcome("ended", reason=ended.reason, words=ended.words)


class Function:
    """A student's function: call it, or ask for the whole `outcome` of a call."""

    def __init__(self, student: Student, name: str) -> None:
        self._student, self._name = student, name

    @property
    def student(self) -> Student:
        """Whose function it is."""
        return self._student

    def __call__(self, *args: Any) -> Any:
        """Call with positional arguments; return the value or raise `StudentError`."""
        return self.outcome(*args).value

    def outcome(self, *args: Any, **want: Any) -> Outcome:
        """Call, and return everything observed, or raise `StudentError`; options as `attempt`."""
        outcome = self.attempt(*args, **want)
        self._student.demand(outcome, self._name)
        return outcome

    def attempt(
        self, *args: Any, gradient: tuple[int, ...] = (), seen: bool = False, seed: int = 0
    ) -> Outcome:
        """Call, and return everything observed, be it an exception or worse.

        `gradient`: numbers of the tensor arguments to differentiate by; `seen`: record the
        losses called; `seed`: of all random generators before the call.
        """
        want: dict[str, Any] = {"gradient": list(gradient), "seen": seen, "seed": seed}
        return self._student.ask(self._name, args, {k: v for k, v in want.items() if v})


class Handle:
    """An object in the student's process: a network, a loss, an optimizer, a class."""

    def __init__(self, student: Student, reference: Reference, generation: int) -> None:
        self._student, self.reference, self.generation = student, reference, generation

    def __repr__(self) -> str:
        return f"<{self.reference.type}>"

    @property
    def alive(self) -> bool:
        """Whether the process that holds the object is still there."""
        return self.generation == self._student._transport.generation

    def __call__(self, *args: Any) -> Any:
        """Call the object; return the value or raise `StudentError`."""
        return self.outcome(*args).value

    def outcome(self, *args: Any, **want: Any) -> Outcome:
        """Call, and return everything observed, or raise `StudentError`; options as `attempt`."""
        outcome = self.attempt(*args, **want)
        self._student.demand(outcome, self.reference.type)
        return outcome

    def attempt(
        self,
        *args: Any,
        gradient: tuple[int, ...] = (),
        backward: bool = False,
        parameters: Mapping[str, Any] | None = None,
        seen: bool = False,
        seed: int = 0,
    ) -> Outcome:
        """Call, and return everything observed; see `Function.attempt`.

        `parameters` are set in a network first, as by `set_parameters`; `backward` gives its
        parameters gradients: those of a weighted sum of what it returns.
        """
        want: dict[str, Any] = {"gradient": list(gradient), "seen": seen, "seed": seed}
        want |= {"backward": backward, "parameters": dict(parameters or {})}
        return self._student.ask(self, args, {k: v for k, v in want.items() if v})

    def train(self) -> None:
        """Put a network into training mode."""
        self._method("train")

    def eval(self) -> None:
        """Put a network into evaluation mode."""
        self._method("eval")

    def zero_grad(self) -> None:
        """Drop the gradients of a network's parameters."""
        self._method("zero_grad")

    def _method(self, name: str) -> None:
        self._student._report({"do": "method", "handle": self, "name": name})

    def parameters(self) -> list[Parameter]:
        """Return the registered parameters of a network, in its own order, as copies."""
        report = self._student._report({"do": "parameters", "handle": self})
        return self._student._read(parameters_of, report["value"])

    def set_parameters(self, values: Mapping[str, Any]) -> None:
        """Overwrite parameters by name; values need the right number of elements only."""
        self._student._report({"do": "set_parameters", "handle": self, "values": dict(values)})

    def describe(self) -> dict[str, Any]:
        """Return type, name, is_class, callable, training and the types of all submodules."""
        report = self._student._report({"do": "describe", "handle": self})
        return self._student._read(description_of, report["value"])
