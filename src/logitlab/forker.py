"""Orders to a process that forks children, and the children: one for each submission.

A `Child` serves one submission until it ends, one way or another. See `logitlab.child` for what
runs inside, and `logitlab.sandbox` for the process that is forked.
"""

from __future__ import annotations

import contextlib
import re
import socket
from collections import Counter, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Self

from logitlab.child import scratch
from logitlab.child.limits import Limits as UsedByChild
from logitlab.child.plan import ON
from logitlab.child.values import Resolve, pack, unpack
from logitlab.launch import SandboxError
from logitlab.wire import FORGED, Channel, Ended, Limits, why

Files = Mapping[str, tuple[list[str], bool]]
DIED = "the process that runs student code did not start or has died"
# What takes long to import and is imported for no need; and by how many submissions, to count.
SLOW_IMPORTS = ("matplotlib.pyplot", "pandas", "scipy.special", "seaborn", "sklearn.metrics")
LIKED = 2
IMPORTED = re.compile(r"^[ \t]*(?:import|from)[ \t]+(\w+)", re.MULTILINE)
PATIENCE = 600.0  # seconds for an answer of the zygote


class Forker:
    """Orders to a zygote: fork a child, end it.

    With `spare`, the next child is forked while the last one is in use, so that it is ready when
    it is wanted.
    """

    def __init__(self, control: socket.socket, limits: Limits, folder: str) -> None:
        self.control, self.limits, self.folder = control, limits, folder
        self.spare = False
        self.broken = False  # whether it failed once: it is not to be relied on then
        self._about: dict[str, Any] | None = None
        self._waiting: deque[_Answer] = deque()
        self._next: tuple[socket.socket, str, _Answer] | None = None
        self._scratch = ""
        self._liked: Counter[str] = Counter()
        self._files: Files = {}

    @property
    def about(self) -> dict[str, Any]:
        """What is in force in its children: `{"layers": {name: state}, "level": name}`."""
        if self._about is None:
            self._about = self._receive()
        if "error" in self._about:
            raise self._failure(f"student code could not be confined: {self._about['error']}")
        return self._about

    def fork(self, files: Files) -> Child:
        """Fork a child that holds the given files: `{module: (chunks, is_notebook)}`."""
        ours, folder, answer = self._next or self._fork()
        self._next = None
        self._like(files)
        child = Child(self, Channel(ours, self._wait(answer)["pid"]), folder)
        if self.spare:
            self._next = self._fork()
        if not self.mounts:
            room = UsedByChild()
            child.channel.watch = partial(scratch.measure, folder, room.scratch, room.scratch_files)
        try:
            child.ask_raw(pack({name: list(content) for name, content in files.items()}))
        except Ended as ended:  # before the first line of student code
            raise SandboxError(f"a child did not start: {ended.words or ended.reason}") from None
        return child

    def _like(self, files: Files) -> None:
        """Have a slow library imported once for all, when several submissions import it."""
        if files is self._files:  # the same submission, a second time
            return
        self._files = files
        texts = [chunk for chunks, _ in files.values() for chunk in chunks]
        met = {name for text in texts for name in IMPORTED.findall(text)}
        for name in SLOW_IMPORTS:
            if name.partition(".")[0] in met:
                self._liked[name] += 1
                if self._liked[name] == LIKED:
                    self._send({"do": "import", "name": name})

    def _fork(self) -> tuple[socket.socket, str, _Answer]:
        # Where each child mounts a folder of its own over it, one place serves all of them.
        folder = self._scratch or scratch.create(self.folder)
        self._scratch = folder if self.mounts else ""
        ours, theirs = socket.socketpair()
        with theirs:
            return ours, folder, self._order({"do": "fork", "scratch": folder}, theirs)

    @property
    def mounts(self) -> bool:
        """Whether what a child writes is in memory of its own, and gone with it."""
        return bool(self.about["layers"].get("scratch") == ON)

    def end(self, pid: int, grace: float) -> int:
        """Reap a child, killing it after `grace` seconds; return its wait status.

        Without grace the status is 0; if nothing can be left of the child, it is not waited for.
        """
        if not grace and self.mounts:
            self._send({"do": "drop", "pid": pid})
            return 0
        status = self._wait(self._order({"do": "end", "pid": pid, "grace": grace}))["status"]
        assert isinstance(status, int)
        return status

    def _send(self, order: dict[str, Any], passed: socket.socket | None = None) -> None:
        try:
            socket.send_fds(self.control, [pack(order)], [passed.fileno()] if passed else [])
        except OSError as error:
            raise self._failure(f"{DIED} ({error})") from None

    def _order(self, order: dict[str, Any], passed: socket.socket | None = None) -> _Answer:
        self._send(order, passed)
        self._waiting.append(_Answer())
        return self._waiting[-1]

    def _wait(self, answer: _Answer) -> dict[str, Any]:
        """Return the answer to an order; answers come in the order of the orders."""
        while answer.value is None:
            value = self._receive()
            self._waiting.popleft().value = value
        if "error" in answer.value:
            raise self._failure(f"no child could be started: {answer.value['error']}")
        return answer.value

    def _receive(self) -> dict[str, Any]:
        self.control.settimeout(PATIENCE)
        try:
            data = self.control.recv(1 << 20)
        except OSError:
            data = b""
        if not data:
            raise self._failure(DIED)
        answer = unpack(data)
        assert isinstance(answer, dict)
        return answer

    def _failure(self, words: str) -> SandboxError:
        self.broken = True
        return SandboxError(words)

    def close(self) -> None:
        """Take leave of the zygote, which ends the children of this forker."""
        self.control.close()
        if self._next is not None:
            self._next[0].close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


@dataclass
class _Answer:
    value: dict[str, Any] | None = None


class Child:
    """One forked process with one submission's code; after `Ended`, it is gone for good."""

    def __init__(self, zygote: Forker, channel: Channel, folder: str) -> None:
        self.zygote, self.channel, self.folder = zygote, channel, folder
        self.alive = True

    def load(self, request: bytes, cpu: float | None = None) -> dict[str, Any]:
        """Send a request to load a file, as `ask`; it may take longer than a call."""
        limits = self.zygote.limits
        return self.ask(request, min(limits.load_cpu, cpu or limits.load_cpu), limits.load_wall)

    def ask(
        self,
        request: bytes,
        cpu: float | None = None,
        wall: float | None = None,
        resolve: Resolve | None = None,
    ) -> dict[str, Any]:
        """Send one request; return the reply, or raise `Ended` with the reason in words."""
        reply = self.ask_raw(request, cpu, wall, resolve)
        if not isinstance(reply, dict):
            self.close()
            raise Ended("reply", FORGED)
        return reply

    def ask_raw(
        self,
        request: bytes,
        cpu: float | None = None,
        wall: float | None = None,
        resolve: Resolve | None = None,
    ) -> Any:
        limits = self.zygote.limits
        with self._mourned():
            return self.channel.ask(request, cpu or limits.cpu, wall or limits.wall, resolve)

    def ask_many(self, request: bytes, count: int, cpu: float, wall: float) -> Iterator[bytes]:
        """Send one request that has several replies; yield them undecoded, or raise `Ended`.

        An empty reply is the last.
        """
        with self._mourned():
            yield from self.channel.ask_many(request, count, cpu, wall)

    @contextlib.contextmanager
    def _mourned(self) -> Iterator[None]:
        """When the process has ended, find out how."""
        try:
            yield
        except Ended as ended:
            status = self.close(grace=1.0 if ended.reason == "gone" else 0.0)
            if ended.reason == "gone":
                raise why(status) from None
            raise

    def close(self, grace: float = 0.0) -> int:
        """End the process, whatever it is doing, and remove what it left behind.

        With `grace` (s), wait that long for its own end, and return its wait status.
        """
        if not self.alive:
            return 0
        self.alive = False
        self.channel.close()
        try:
            return self.zygote.end(self.channel.pid, grace)
        finally:
            if not self.zygote.mounts:
                scratch.remove(self.folder)
