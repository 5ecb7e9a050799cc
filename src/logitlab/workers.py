"""Processes that grade, forked from this one when graders are loaded, each with its own zygote.

Work is handed out one piece at a time to whoever is free. A process that dies, or whose sandbox
breaks, is replaced and its piece is given to another, once. One that is long at its piece no longer
counts as one of the jobs: another takes its place, so a slow submission delays nobody but itself.
When it is done it rests until it is needed again, for what it has learned about mistakes is worth
more than a new process.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, Pipe, wait
from typing import Any

from logitlab.child.limits import die_with
from logitlab.sandbox import Forker, SandboxError, Zygote

SLOW = 5.0  # seconds at one piece after which another process may start beside it
DEADLINE = 900.0  # seconds at one piece after which a process is given up
CROWD = 4  # processes at one time, as a multiple of the jobs
GROWTH = 512 << 20  # bytes by which a process may grow before it is replaced
TICK = 0.2  # seconds
DIED = "the process that graded it died, twice"

Work = Callable[[int], dict[str, Any]]


@dataclass
class Worker:
    """One process: what it is at, since when, and how large it was at first."""

    pid: int
    connection: Connection
    piece: int = -1
    since: float = 0.0
    memory: int = 0
    done: int = 0

    @property
    def slow(self) -> bool:
        return time.monotonic() - self.since > SLOW


@dataclass
class Pool:
    """Up to `jobs` processes; `prepare`, called in each, returns what does one piece of work.

    The work returns an object for JSON. It is done again elsewhere if the sandbox broke meanwhile.
    """

    jobs: int
    start: Callable[[], Zygote]
    prepare: Callable[[Forker], Work]
    tick: Callable[[], None] = lambda: None
    workers: list[Worker] = field(default_factory=list)
    resting: list[Worker] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)
    zygote: Zygote | None = None

    def results(self, count: int) -> Iterator[tuple[int, dict[str, Any]]]:
        """Do pieces 0 to `count` - 1; yield number and result of each as it is done.

        A piece that ended two processes has a result `{"error": reason}`. Raises SandboxError if no
        process can be started.
        """
        self.queue = deque(range(count))
        self.failures: dict[int, int] = {}
        try:
            while self.queue or self.workers:
                self._hire()
                for worker in self._ready():
                    yield from self._receive(worker)
                self.tick()
        finally:
            self.close()

    def _hire(self) -> None:
        while self.queue and len(self.workers) < CROWD * self.jobs:
            if sum(not worker.slow for worker in self.workers) >= self.jobs:
                return
            self._assign(self._rested() or self._fork())

    def _rested(self) -> Worker | None:
        """Call back the process that has done most."""
        if not self.resting:
            return None
        worker = max(self.resting, key=lambda one: one.done)
        self.resting.remove(worker)
        self.workers.append(worker)
        return worker

    def _fork(self) -> Worker:
        clone = self._clone()
        ours, theirs = Pipe()
        parent = os.getpid()
        pid = os.fork()
        if pid == 0:
            try:
                ours.close()
                self._work(theirs, clone, parent)
            finally:
                os._exit(0)
        theirs.close()
        clone.close()
        worker = Worker(pid, ours)
        self.workers.append(worker)
        return worker

    def _clone(self) -> Forker:
        others = 2 * CROWD * self.jobs
        if self.zygote is None:
            self.zygote = self.start()
        try:
            return self.zygote.clone(others)
        except SandboxError:
            self.zygote.close()
            self.zygote = self.start()
            return self.zygote.clone(others)

    def _work(self, connection: Connection, clone: Forker, parent: int) -> None:
        """Be a worker until the other end of the connection is closed."""
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        with contextlib.suppress(OSError):  # where the kernel cannot, the closed connection tells
            die_with(parent)
        assert self.zygote is not None
        self.zygote.control.close()
        for worker in (*self.workers, *self.resting):
            worker.connection.close()
        clone.spare = True
        work = self.prepare(clone)
        while True:
            try:
                piece = int(connection.recv_bytes())
            except (EOFError, OSError):
                return
            done: dict[str, Any] = {"result": None, "broken": True, "memory": resident()}
            try:
                done |= {"result": work(piece), "broken": clone.broken}
            except Exception as error:
                done["error"] = f"{type(error).__name__}: {error}"
            connection.send_bytes(json.dumps(done).encode())

    def _assign(self, worker: Worker) -> None:
        worker.piece, worker.since = self.queue.popleft(), time.monotonic()
        try:
            worker.connection.send_bytes(str(worker.piece).encode())
        except OSError:
            self.queue.appendleft(worker.piece)
            self._dismiss(worker, kill=True)

    def _ready(self) -> list[Worker]:
        """Wait a little; return the workers that have something to say, or are no more."""
        for worker in list(self.workers):
            if time.monotonic() - worker.since > DEADLINE:
                self.failures[worker.piece] = 1  # once is enough
                with contextlib.suppress(ProcessLookupError):
                    os.kill(worker.pid, signal.SIGKILL)
        known = {worker.connection: worker for worker in self.workers}
        return [known[one] for one in wait(list(known), TICK)]  # type: ignore[index]

    def _receive(self, worker: Worker) -> Iterator[tuple[int, dict[str, Any]]]:
        try:
            done = json.loads(worker.connection.recv_bytes())
        except (EOFError, OSError):
            done = {"result": None, "broken": True, "memory": 0, "error": DIED}
        worker.memory = worker.memory or done["memory"]
        grown = done["memory"] > worker.memory + GROWTH
        piece = worker.piece
        busy = sum(not other.slow for other in self.workers if other is not worker)
        worker.done += 1
        if done["broken"] or grown or not self.queue:
            self._dismiss(worker, kill=done["broken"])
        elif busy >= self.jobs:
            self.workers.remove(worker)
            self.resting.append(worker)
        else:
            self._assign(worker)
        if done["broken"] and not self.failures.get(piece):
            self.failures[piece] = 1
            self.queue.appendleft(piece)
        else:
            yield piece, done["result"] or {"error": done["error"]}

    def _dismiss(self, worker: Worker, kill: bool = False) -> None:
        self.workers.remove(worker)
        worker.connection.close()
        if kill:
            with contextlib.suppress(ProcessLookupError):
                os.kill(worker.pid, signal.SIGKILL)
        self.gone.append(worker.pid)
        self.gone = [pid for pid in self.gone if not os.waitpid(pid, os.WNOHANG)[0]]

    def close(self) -> None:
        """End all processes, whatever they are doing."""
        self.workers += self.resting
        self.resting.clear()
        for worker in list(self.workers):
            self._dismiss(worker, kill=True)
        for pid in self.gone:
            os.waitpid(pid, 0)
        self.gone.clear()
        if self.zygote is not None:
            self.zygote.close()
            self.zygote = None


def resident() -> int:
    """Return the bytes of memory that this process uses, 0 where the system cannot say."""
    try:
        with open("/proc/self/statm", encoding="ascii") as lines:
            return int(lines.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0
