"""Send a student's process several requests at once, where later ones need no earlier answer.

    ask = Together(student)
    net = ask.call(student.make_net, 4, 3)
    output = ask.call(net.handle("module"), INPUTS)
    net.outcome, output.outcome

Each is carried out as if it were asked alone; together they cost one message to and fro. They are
sent when the first answer is wanted. Where a request ends the process, the answer to any of them
raises `StudentError`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from logitlab.child.values import Reference
from logitlab.handles import Asked, Asking, Function, Handle, StudentError, wanted
from logitlab.outcome import Outcome
from logitlab.replies import Parameter, description_of, parameters_of

__all__ = ["Later", "Together"]


class Later:
    """The answer to one request of several."""

    def __init__(self, together: Together, asked: Asked, place: int) -> None:
        self._together, self._asked, self._place = together, asked, place

    def among(self, together: Together) -> bool:
        """Whether it is one of these requests."""
        return self._together is together

    def handle(self, kind: str = "") -> Handle:
        """Name what will be returned in requests that are sent together with this one.

        If it is not of that kind ("module", "optimizer", ...; any, unless given), they fail.
        """
        student = self._together.student
        return Handle(student, Reference(-1 - self._place, "", kind), student.generation)

    @cached_property
    def outcome(self) -> Outcome:
        """Everything observed of a call, be it an exception; see `Function.attempt`."""
        report = self._together.reports[self._place]
        return self._together.student.outcome_of_call(self._asked, report)

    def demanded(self, name: str) -> Any:
        """Return the value of a call, or raise `StudentError`."""
        return self._together.student.demand(self.outcome, name)

    @cached_property
    def value(self) -> Any:
        """What anything but a call returned; raises `StudentError` if it failed."""
        report = self._together.reports[self._place]
        return self._together.student.value_in(self._asked.do, report)

    @property
    def parameters(self) -> list[Parameter]:
        """What `Together.parameters` asked for."""
        return self._together.student.read(parameters_of, self.value)

    @property
    def description(self) -> dict[str, Any]:
        """What `Together.describe` asked for."""
        return self._together.student.read(description_of, self.value)


class Together:
    """Requests that are sent at once; each method is that of `Handle` or `Student`."""

    def __init__(self, student: Asking) -> None:
        self.student = student
        self._asked: list[Asked] = []
        self._reports: list[dict[str, Any]] | StudentError | None = None

    @property
    def sent(self) -> bool:
        """Whether the requests have been sent."""
        return self._reports is not None

    @property
    def reports(self) -> list[dict[str, Any]]:
        """The reports, once all is asked; raises `StudentError` if there are none."""
        if self._reports is None:
            try:
                self._reports = self.student.together(self._asked)
            except StudentError as error:
                self._reports = error
        if isinstance(self._reports, StudentError):
            raise self._reports
        return self._reports

    def _add(self, asked: Asked) -> Later:
        assert not self.sent, "they have been sent"
        self._asked.append(asked)
        return Later(self, asked, len(self._asked) - 1)

    def _request(self, do: str, **content: Any) -> Later:
        return self._add(Asked(self.student.packed({"do": do, **content}), do))

    def call(self, target: Function | Handle, *args: Any, **want: Any) -> Later:
        """Call a function or an object; options as `Handle.attempt`."""
        called = target.name if isinstance(target, Function) else target
        return self._add(self.student.call(called, args, wanted(**want)))

    def new(self, path: str, *args: Any, **options: Any) -> Later:
        """Construct an object; see `Student.new`."""
        return self._request("new", path=path, args=list(args), options=options)

    def method(self, handle: Handle, name: str) -> Later:
        """Call `train`, `eval` or `zero_grad` of a network."""
        return self._request("method", handle=handle, name=name)

    def parameters(self, handle: Handle) -> Later:
        """Ask for the parameters of a network."""
        return self._request("parameters", handle=handle)

    def set_parameters(self, handle: Handle, values: Mapping[str, Any]) -> Later:
        """Overwrite parameters of a network."""
        return self._request("set_parameters", handle=handle, values=dict(values))

    def describe(self, handle: Handle) -> Later:
        """Ask for a description; see `Handle.describe`."""
        return self._request("describe", handle=handle)
