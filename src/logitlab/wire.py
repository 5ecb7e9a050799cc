"""The grader's end of the channel to a child: frames from a process that may be hostile.

Whatever arrives is bounded and checked; whatever does not arrive is bounded in time. Every
irregularity ends the child and becomes one `Ending`, in words that a student understands.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import struct
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from logitlab.child.values import Resolve, ValueFormatError, unpack
from logitlab.launch import MEMORY

HEADER = struct.Struct("<II")
TIMEVAL = struct.Struct("@ll")
MAX_REPLY = 16 << 20
FORGED = "your code wrote to the grader's channel"
CHECK_EVERY = 0.05
LATE = 0.5  # seconds between two looks at a child after which it was we who did not run
IDLE = 2.5
LONGEST = 10  # as a multiple of the wall time: nothing takes longer, however busy the machine
WAITING = frozenset("STtZ")  # sleeping, stopped, traced, ended
TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass(frozen=True)
class Limits:
    """What one call, and loading a file, may take: CPU seconds, seconds by the clock; memory."""

    cpu: float = 2.0
    wall: float = 20.0
    load_cpu: float = 10.0
    load_wall: float = 60.0
    memory: int = MEMORY


HASTY = frozenset({"time", "wall", "killed"})


class Ended(Exception):
    """The child is no more; see `words`.

    `reason`: time, wall, exit, signal, killed (by the system), reply or files.
    """

    def __init__(self, reason: str, words: str = "") -> None:
        super().__init__(words or reason)
        self.reason = reason
        self.words = words

    @property
    def hasty(self) -> bool:
        """Whether a busy machine may be to blame: to be tried once more before it counts."""
        return self.reason in HASTY


def why(status: int) -> Ended:
    """Put a wait status into words for the student whose code ended the process."""
    if os.WIFEXITED(status):
        return Ended("exit", "your code ended the whole Python process (as exit() does)")
    number = os.WTERMSIG(status)
    name = signal.Signals(number).name if number in set(signal.Signals) else str(number)
    known = {
        "SIGSEGV": "your code crashed Python (segmentation fault)",
        "SIGABRT": "your code made Python abort, as it does when memory runs out in a library",
        "SIGKILL": "your code was stopped by the system, as happens when memory runs out",
        "SIGXCPU": "your code used up all computing time allowed",
        "SIGSYS": "your code asked the system for something that is not allowed here",
    }
    reason = "killed" if name == "SIGKILL" else "signal"
    return Ended(reason, known.get(name, f"your code ended Python with signal {name}"))


class Channel:
    """Questions and answers over one socket, each answer awaited with a time limit."""

    def __init__(self, sock: socket.socket, pid: int) -> None:
        self.sock = sock
        self.pid = pid
        self.watch: Callable[[], bool] = lambda: True  # says whether all is well outside
        self.number = 0
        self.received = bytearray()
        # A blocking call that the kernel ends after a while: one system call where polling is two.
        sock.setblocking(True)
        for option in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):
            sock.setsockopt(socket.SOL_SOCKET, option, TIMEVAL.pack(0, int(CHECK_EVERY * 1e6)))

    def ask(self, data: bytes, cpu: float, wall: float, resolve: Resolve | None = None) -> Any:
        """Send one request and return the decoded reply; raise `Ended` if none arrives."""
        clock = Clock(self.pid, cpu, wall, self.watch)
        self._send(data, clock)
        return decode(self._reply(clock), resolve)

    def ask_many(self, data: bytes, count: int, cpu: float, wall: float) -> Iterator[bytes]:
        """Send one request that has `count` replies; yield them as they come, undecoded.

        An empty reply is the last.
        """
        self._send(data, Clock(self.pid, cpu, wall, self.watch))
        for _ in range(count):
            reply = self._reply(Clock(self.pid, cpu, wall, self.watch))
            yield reply
            if not reply:
                return

    def _send(self, data: bytes, clock: Clock) -> None:
        if self.received:  # an answer that no question has
            raise Ended("reply", FORGED)
        view = memoryview(HEADER.pack(len(data), self.number + 1) + data)
        while view:
            try:
                view = view[self.sock.send(view) :]
            except BlockingIOError:  # the child does not read: only its end or the clock help
                clock.check()
            except OSError:
                raise Ended("gone") from None

    def _reply(self, clock: Clock) -> bytes:
        self.number += 1
        size, number = HEADER.unpack(self._receive(HEADER.size, clock))
        if number != self.number or size > MAX_REPLY:
            raise Ended("reply", FORGED)
        return self._receive(size, clock)

    def _receive(self, size: int, clock: Clock) -> bytes:
        received = self.received
        while len(received) < size:
            try:
                part = self.sock.recv(1 << 18)
            except BlockingIOError:
                clock.check()
                continue
            except OSError:
                raise Ended("gone") from None
            if not part:
                raise Ended("gone")
            received += part
            if len(received) < size:
                clock.check()
        data = bytes(received[:size])
        del received[:size]
        return data

    def close(self) -> None:
        self.sock.close()


def decode(reply: bytes, resolve: Resolve | None = None) -> Any:
    """Decode a reply; one that is none raises `Ended`."""
    try:
        return unpack(reply, resolve)
    except ValueFormatError:
        raise Ended("reply", FORGED) from None


class Clock:
    """One call's time: CPU time of the child decides, the wall clock is a generous backstop.

    A loaded machine slows the wall clock's idea of a call, not the CPU's. What a child waited for
    its turn to compute does not count, nor does the time in which this process could not look. A
    child that neither computes nor waits for its turn (it sleeps, or is stopped) will not do better
    with more time: it gets `IDLE` times its CPU time, which a loaded machine does not shorten.
    """

    def __init__(
        self, pid: int, cpu: float, wall: float, watch: Callable[[], bool] = lambda: True
    ) -> None:
        self.pid, self.cpu, self.wall, self.watch = pid, cpu, wall, watch
        self.started = self.busy = self.looked = time.monotonic()
        self.end = self.started + LONGEST * wall
        self.used = self.used_before = self.queued_before = -1.0

    def check(self) -> None:
        """Raise `Ended` when the call has used up its time."""
        now = time.monotonic()
        gap, self.looked = now - self.looked, now
        state, used = state_and_cpu(self.pid)
        if self.used_before < 0:
            # The first look, at most one polling interval after the start unless it comes late.
            self.used_before = max(0.0, used - (now - self.started)) if gap < LATE else used
            self.queued_before = queued(self.pid)
        if gap > LATE:
            self.started, self.busy = self.started + gap, self.busy + gap
        if used > self.used or state not in WAITING:
            self.used, self.busy = used, now
        if not self.watch():
            raise Ended("files", "your code wrote more files than it may")
        if used - self.used_before > self.cpu:
            raise Ended("time", f"did not return within {self.cpu:g} s of computing time")
        if now - self.busy > IDLE * self.cpu:
            words = f"did not return: it did nothing for {IDLE * self.cpu:g} s"
            raise Ended("wall", words + " (as sleep does, or a lock that is never released)")
        elapsed = now - self.started
        if elapsed > self.wall and self._waited_enough(elapsed, now):
            raise Ended("wall", f"did not return within {self.wall:g} s")

    def _waited_enough(self, elapsed: float, now: float) -> bool:
        return elapsed - (queued(self.pid) - self.queued_before) > self.wall or now > self.end


def queued(pid: int) -> float:
    """Return the seconds that a process was ready to run and another had its turn.

    Of its thread that waited longest; 0.0 where the system does not count it.
    """
    longest = 0
    with contextlib.suppress(OSError, ValueError):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            with contextlib.suppress(OSError):
                longest = max(longest, int((thread / "schedstat").read_text().split()[1]))
    return longest / 1e9


def state_and_cpu(pid: int) -> tuple[str, float]:
    """Return the state of a process as ps shows it and its CPU time, user and system, in seconds.

    ("?", 0.0) where that is not known: there the wall clock alone decides.
    """
    try:
        with open(f"/proc/{pid}/stat", "rb") as stat:
            fields = stat.read().rpartition(b")")[2].split()
    except OSError:
        return "?", 0.0
    return fields[0].decode(), (int(fields[11]) + int(fields[12])) / TICKS
