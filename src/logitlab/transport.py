"""Where a student's code runs: in a child process, or here for what is our own."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Protocol

import msgpack

from logitlab.child.executor import Executor
from logitlab.child.serve import LOAD, MANY, TOGETHER
from logitlab.child.values import unpack
from logitlab.patience import HOPEFUL_LOAD, Patience
from logitlab.replies import sources, weight
from logitlab.sandbox import Child, Files, Forker
from logitlab.wire import FORGED, Ended, decode

UNLIMITED = float("inf")  # seconds, for code of our own


class Transport(Protocol):
    """Where student code runs: a child process, or this one for mistake models."""

    generation: int

    def ask(self, request: bytes, resolve: Any = None) -> dict[str, Any]:
        """Send a request of the executor, return its report; raise `Ended` if none comes."""
        ...

    def expect(self, requests: Sequence[bytes]) -> None:
        """Hear of plain calls that will be asked for, in this order: to make them all at once."""

    def together(self, requests: Sequence[bytes], resolve: Any = None) -> list[dict[str, Any]]:
        """Send several requests at once, return their reports; later ones may use earlier results.

        Each is carried out as if it were asked alone; `Ended` is raised if one of them has no
        report.
        """
        ...

    def owned(self, file: str) -> str | None:
        """Return the text of one of the author's own files, None for any other."""
        ...


class Local:
    """Run trusted functions in this process, through the same executor as a child's."""

    generation = 0

    def __init__(
        self, exercise: str, functions: Mapping[str, object], owned: Callable[[str], str | None]
    ) -> None:
        self.executor, self.owned = Executor(owned), owned
        self.executor.functions[exercise] = functions

    def ask(self, request: bytes, resolve: Any = None) -> dict[str, Any]:
        report = unpack(self.executor.perform(request), resolve)
        assert isinstance(report, dict)
        return report

    def together(self, requests: Sequence[bytes], resolve: Any = None) -> list[dict[str, Any]]:
        replies: list[bytes] = []
        while len(replies) < len(requests):
            rest = requests[len(replies) :]
            replies += self.executor.together(rest, UNLIMITED, len(replies))
        return [unpack(reply, resolve) for reply in replies]

    def expect(self, requests: Sequence[bytes]) -> None:
        """There is nothing to gain here."""


SHARE = 0.25  # of the time of one call, after which several that are sent together are broken up
MAX_KEPT = 256 << 20  # bytes of what the functions of one exercise may report in all
TAKEN_ANYWAY = 64 << 10
TOO_MUCH = f"your functions returned more than {MAX_KEPT >> 20} MB in all"
MAX_FETCHED = 32 << 20  # bytes of replies that are kept until they are asked for


class Remote:
    """Run a submission in a child process; a new one replaces it when it has ended."""

    def __init__(self, zygote: Forker, files: Files) -> None:
        self.zygote, self.files = zygote, files
        self.owned = sources(files).get
        self.child: Child | None = None
        self.generation = 0
        self.loaded: dict[str, dict[str, Any]] = {}
        self.unloadable: dict[str, Ended] = {}
        self.fetched: dict[bytes, deque[bytes | Ended]] = {}
        self.exercise = ""
        self.patience = Patience(zygote.limits)
        self.room = MAX_KEPT

    def open(self, exercise: str) -> dict[str, Any]:
        """Load an exercise into the child, and report the problems met on the way."""
        self.exercise = exercise
        self.room = MAX_KEPT
        self.patience.begin()
        return self._load()

    def _load(self) -> dict[str, Any]:
        if self.exercise in self.unloadable:
            raise self.unloadable[self.exercise]
        if self.exercise in self.loaded:
            return self.loaded[self.exercise]
        try:
            report = self._read_in()
        except Ended as ended:
            # The same file would end the next child too: say it once, and at once.
            self.unloadable[self.exercise] = ended
            raise
        self.loaded[self.exercise] = report
        return report

    def _read_in(self) -> dict[str, Any]:
        request = LOAD + self.exercise.encode()
        try:
            return self._child().load(request, HOPEFUL_LOAD)
        except Ended as ended:
            self._gone()
            if not ended.hasty or self.patience.lost:
                raise
        try:  # once more, with all the time there is, in a child that has done nothing else
            return self._child().load(request)
        except Ended as ended:
            self._gone()
            if ended.hasty:
                self.patience.lose()
            raise

    def _child(self) -> Child:
        if self.child is None:
            self.child = self.zygote.fork(self.files)
            self.generation += 1
        return self.child

    def _gone(self, reason: str = "") -> None:
        self.child = None
        self.loaded.clear()
        self.fetched.clear()  # there may be handles among the replies
        if reason in ("time", "wall"):
            self.patience.shrink()

    def expect(self, requests: Sequence[bytes]) -> None:
        """Make calls that will be asked for, in this order, all at once.

        Nothing shows of it but the time it saves: each reply is given out when it is asked for.
        """
        if not requests:
            return
        with contextlib.suppress(Ended):  # whoever asks will be told
            self._load()
            self._fetch(requests)

    def _fetch(self, requests: Sequence[bytes]) -> None:
        room = MAX_FETCHED
        cpu, wall = self.patience.cpu, self.patience.wall
        request = MANY + msgpack.packb([list(requests), SHARE * cpu])
        replies = self._child().ask_many(request, len(requests), cpu, wall)
        for asked in requests:
            reply: bytes | Ended
            try:
                reply = answer = next(replies)
                if not answer:  # the others would take long: they are asked one by one
                    return
                room -= len(answer)
            except Ended as ended:
                self._gone(ended.reason)
                reply = ended
            if room >= 0 or isinstance(reply, Ended):
                self.fetched.setdefault(asked, deque()).append(reply)
            if isinstance(reply, Ended):
                return

    def ask(self, request: bytes, resolve: Any = None) -> dict[str, Any]:
        fetched = self.fetched.get(request)
        reply = fetched.popleft() if fetched else None
        if isinstance(reply, Ended):
            raise reply
        if reply is None:
            self._load()
        child = self._child()
        with self._mourned():
            if reply is None:
                report = child.ask(request, self.patience.cpu, self.patience.wall, resolve)
            else:
                report = decode(reply, resolve)
            self._weigh(report)
        return report

    def together(self, requests: Sequence[bytes], resolve: Any = None) -> list[dict[str, Any]]:
        self._load()
        child = self._child()
        cpu, wall = self.patience.cpu, self.patience.wall
        reports: list[dict[str, Any]] = []
        with self._mourned():
            while len(reports) < len(requests):
                rest = list(requests[len(reports) :])
                request = TOGETHER + msgpack.packb([rest, SHARE * cpu, len(reports)])
                replies = child.ask_raw(request, cpu, wall)
                if not isinstance(replies, list) or not 0 < len(replies) <= len(rest):
                    raise Ended("reply", FORGED)
                for reply in replies:
                    if not isinstance(reply, bytes):
                        raise Ended("reply", FORGED)
                    report = decode(reply, resolve)
                    self._weigh(report)
                    reports.append(report)
        return reports

    @contextlib.contextmanager
    def _mourned(self) -> Iterator[None]:
        """When the child has ended, or what it said has to end it, let go of it."""
        try:
            yield
        except Ended as ended:
            self.close()
            self._gone(ended.reason)
            raise

    def _weigh(self, report: object) -> None:
        """Keep all that is recorded of one exercise within bounds; a right answer is small."""
        if not isinstance(report, dict):
            raise Ended("reply", FORGED)
        taken = weight(report)
        self.room -= taken
        if self.room < 0 and taken > TAKEN_ANYWAY:
            raise Ended("reply", TOO_MUCH)

    def close(self) -> None:
        """End the child and remove what it left behind."""
        if self.child is not None:
            self.child.close()
            self.child = None
