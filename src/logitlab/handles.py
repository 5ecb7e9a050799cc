"""What graders hold of a student's code: functions by name, and handles of objects.

Both pass calls on to whoever asks the student's process, and give back what it reported.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from logitlab.child.values import Reference
from logitlab.outcome import Outcome
from logitlab.replies import Parameter, description_of, parameters_of

Read = TypeVar("Read")


class StudentError(Exception):
    """The student's code failed; the message says how, in words for the student."""

    def __init__(self, words: str, outcome: Outcome | None = None) -> None:
        super().__init__(words)
        self.outcome = outcome


class NotAttempted(StudentError):
    """The student has not written this yet."""


@dataclass(frozen=True)
class Asked:
    """A request, packed: of a `call`, also of which function ("" for a handle), if it is plain."""

    request: bytes
    do: str
    function: str = ""
    plain: bool = False


class Asking(Protocol):
    """Whoever asks the student's process: `Student`."""

    kept: dict[str, Any]

    @property
    def generation(self) -> int:
        """The number of the process asked now; what an earlier one held is gone."""

    def ask(self, function: Any, args: tuple[Any, ...], want: dict[str, Any]) -> Outcome:
        """Call a function (by name) or a handle."""

    def together(self, asked: Sequence[Asked]) -> list[dict[str, Any]]:
        """Send requests at once, return their reports; raises `StudentError` if one has none."""

    def packed(self, request: dict[str, Any]) -> bytes:
        """Pack a request."""

    def call(self, function: Any, args: tuple[Any, ...], want: dict[str, Any]) -> Asked:
        """Pack the call of a function (by name) or a handle."""

    def outcome_of_call(self, asked: Asked, report: dict[str, Any]) -> Outcome:
        """Read the report of a call, and record plain calls of functions."""

    def value_in(self, what: str, report: dict[str, Any]) -> Any:
        """Return what is in the report of anything else, or raise `StudentError`."""

    def demand(self, outcome: Outcome, name: str) -> Any:
        """Return an outcome's value, or raise `StudentError`."""

    def report(self, request: dict[str, Any]) -> dict[str, Any]:
        """Have something done to an object; raises `StudentError` if that fails."""

    def read(self, how: Callable[[object], Read], value: object) -> Read:
        """Read what was reported; one that does not have its form ends the process."""


def wanted(
    gradient: tuple[int, ...] = (),
    seen: bool = False,
    seed: int = 0,
    backward: bool = False,
    parameters: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Put into a request what is wanted of a call; see `Function.attempt` and `Handle.attempt`."""
    want: dict[str, Any] = {"gradient": list(gradient), "seen": seen, "seed": seed}
    want |= {"backward": backward, "parameters": dict(parameters or {})}
    return {k: v for k, v in want.items() if v}


class Function:
    """A student's function: call it, or ask for the whole `outcome` of a call."""

    def __init__(self, student: Asking, name: str) -> None:
        self._student, self._name = student, name

    @property
    def student(self) -> Asking:
        """Whose function it is."""
        return self._student

    @property
    def name(self) -> str:
        """What it is called."""
        return self._name

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
        return self._student.ask(self._name, args, wanted(gradient, seen, seed))


class Handle:
    """An object in the student's process: a network, a loss, an optimizer, a class."""

    def __init__(self, student: Asking, reference: Reference, generation: int) -> None:
        self._student, self.reference, self.generation = student, reference, generation

    def __repr__(self) -> str:
        return f"<{self.reference.type}>"

    @property
    def student(self) -> Asking:
        """Whose object it is."""
        return self._student

    @property
    def alive(self) -> bool:
        """Whether the process that holds the object is still there."""
        return self.generation == self._student.generation

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
        want = wanted(gradient, seen, seed, backward, parameters)
        return self._student.ask(self, args, want)

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
        self._student.report({"do": "method", "handle": self, "name": name})

    def parameters(self) -> list[Parameter]:
        """Return the registered parameters of a network, in its own order, as copies."""
        report = self._student.report({"do": "parameters", "handle": self})
        return self._student.read(parameters_of, report["value"])

    def set_parameters(self, values: Mapping[str, Any]) -> None:
        """Overwrite parameters by name; values need the right number of elements only."""
        self._student.report({"do": "set_parameters", "handle": self, "values": dict(values)})

    def describe(self) -> dict[str, Any]:
        """Return type, name, is_class, callable, training and the types of all submodules."""
        report = self._student.report({"do": "describe", "handle": self})
        return self._student.read(description_of, report["value"])
