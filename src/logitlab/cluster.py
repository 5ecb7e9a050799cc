"""Grade on a Dask cluster: the same work, done in the same way, by workers on any machine.

Graders and submissions travel with the work, so a worker needs the same versions of logitlab and
of its libraries, and nothing else. Results come back as JSON, never as pickles; the journal stays
with the process that asked. What a worker was at when it died is done again by another.
"""

from __future__ import annotations

import contextlib
import json
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from logitlab.cluster_work import difference, itself, leave, refusal, work
from logitlab.crew import Course, Task
from logitlab.journal import versions
from logitlab.sandbox import SandboxError
from logitlab.workers import TICK

if TYPE_CHECKING:
    from distributed import Client, Future

CONNECT = 15.0  # seconds in which a scheduler has to answer
LONELY = 120.0  # seconds that a cluster may be without any worker
COUNT = 5.0  # seconds after which workers are counted again
AHEAD = 3  # submissions sent for each thread of a worker: one at work, others at hand


class Cluster:
    """A crew behind the Dask scheduler at `address`; `tick` is called several times a second.

    `level` is the isolation that every worker must offer.
    """

    def __init__(
        self, address: str, tick: Callable[[], None] = lambda: None, level: str = "none"
    ) -> None:
        self.address, self.tick, self.level = address, tick, level
        self.client: Client | None = None
        self.threads = 0
        self.counted = self.met = time.monotonic()

    def prepare(self, course: Course) -> None:
        """Connect, and wait for a worker; ValueError if one there is would grade otherwise."""
        if self.client is not None:
            return
        self.client = connect(self.address)
        self.counted = self.met = time.monotonic()
        self._count()
        while not self.threads:
            self.tick()
            time.sleep(TICK)
            self._count()
        for worker, answer in self.client.run(versions, on_error="return").items():
            unlike = difference(versions(), answer)
            if unlike:
                raise ValueError(refusal(worker, unlike))

    def grade(self, course: Course, tasks: Sequence[Task]) -> Iterator[tuple[Task, dict[str, Any]]]:
        """Send out the tasks, some more than workers are at; see `Crew`."""
        self.prepare(course)
        assert self.client is not None
        run = uuid.uuid4().hex
        # A task and not scattered data: if all that hold it die, it is made again.
        shared = self.client.submit(itself, course, key=f"logitlab-course-{run}")
        done: SimpleQueue[Future] = SimpleQueue()
        queue, sent = deque(tasks), dict[str, tuple[Task, "Future"]]()
        try:
            while queue or sent:
                while queue and len(sent) < AHEAD * self.threads:
                    task = queue.popleft()
                    future = self._send(task, shared, run)
                    sent[future.key] = task, future
                    future.add_done_callback(done.put)
                self.tick()
                self._count()
                with contextlib.suppress(Empty):
                    future = done.get(timeout=TICK)
                    task, _ = sent.pop(future.key)
                    yield task, received(future)
        finally:
            with contextlib.suppress(Exception):  # the scheduler may be what failed
                self.client.cancel([shared, *(future for _, future in sent.values())])

    def _send(self, task: Task, shared: Future, run: str) -> Future:
        assert self.client is not None
        return self.client.submit(
            work,
            shared,
            task.exercises,
            task.candidate.open(),
            versions(),
            self.level,
            key=f"logitlab-{run}-{task.index}",
        )

    def _count(self) -> None:
        """Count the threads of all workers now and then; give up if there has long been none."""
        assert self.client is not None
        now = time.monotonic()
        if self.threads and now - self.counted < COUNT:
            return
        self.counted = now
        try:
            self.threads = sum(self.client.nthreads().values())
        except Exception as error:
            raise SandboxError(f"the scheduler at {self.address} has gone ({error})") from None
        if self.threads:
            self.met = now
        elif now - self.met > LONELY:
            raise SandboxError(
                f"the scheduler at {self.address} has had no worker for {LONELY:g} s"
            )

    def close(self) -> None:
        """Take leave of the scheduler; workers keep nothing."""
        if self.client is not None:
            with contextlib.suppress(Exception):
                self.client.run(leave, on_error="ignore")
            with contextlib.suppress(Exception):
                self.client.close(timeout=5)
            self.client = None


def connect(address: str) -> Client:
    """Connect to a scheduler; ValueError says what to do if there is none, or no Dask here."""
    try:
        from distributed import Client
    except ImportError:
        raise ValueError(
            "--scheduler needs Dask; install it with: pip install 'logitlab[cluster]'"
        ) from None
    try:
        return Client(address, timeout=CONNECT, set_as_default=False)
    except (OSError, ValueError) as error:
        raise ValueError(
            f"{address}: no Dask scheduler answers there ({error}); start one with "
            "`dask scheduler`, and name the address that it prints"
        ) from None


def received(future: Future) -> dict[str, Any]:
    """Return what became of a task; SandboxError if nothing more will come of any."""
    if future.status in ("cancelled", "lost"):
        raise SandboxError("the scheduler has gone, or dropped what it was asked")
    try:
        answer = json.loads(future.result())
    except Exception as error:  # among them: it was tried on several workers, and all died
        return {"error": f"no worker could grade it: {type(error).__name__}: {error}"}
    if "refused" in answer:
        raise ValueError(answer["refused"])
    return dict(answer)
