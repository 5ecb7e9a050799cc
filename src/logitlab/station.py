"""A process of its own that grades for a Dask worker.

A worker runs threads, so it must not be forked, and graders share state within a process. A station
is started for each submission that a worker grades at one time, and kept for the next ones. It ends
when its worker does, or when it has had nothing to do for a while.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import Any

from logitlab.crew import Course, carry_out
from logitlab.local import load_graders
from logitlab.sandbox import SandboxError, Zygote
from logitlab.submission import Submission
from logitlab.workers import DEADLINE, GROWTH, SLOW, resident

IDLE = 600.0  # seconds without work after which a station ends


class StationError(RuntimeError):
    """A station could not do its work: our fault or its machine's, never a student's."""


class Station:
    """The worker's end: start a station for a course, have it grade, end it.

    `level` is how it isolates student code; `usable`, whether it may grade another submission.
    """

    def __init__(self, course: Course) -> None:
        ours, theirs = socket.socketpair()
        command = [sys.executable, "-P", "-m", "logitlab.station", str(theirs.fileno())]
        self.process = subprocess.Popen(
            command, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, start_new_session=True
        )
        theirs.close()
        self.connection = Connection(ours.detach())
        self.course = course
        self.usable = True
        try:
            self.level = str(self._ask(pickle.dumps(course))["level"])
        except BaseException:
            self.close()
            raise

    def grade(
        self, exercises: Sequence[str], submission: Submission, slow: Callable[[], None]
    ) -> dict[str, Any]:
        """Grade some exercises of a submission; `slow` is called if that takes long.

        Raises StationError if the process or its sandbox fails meanwhile.
        """
        answer = self._ask(pickle.dumps((tuple(exercises), submission)), slow)
        self.usable = not answer["grown"]
        graded: dict[str, Any] = answer["graded"]
        return graded

    def _ask(self, question: bytes, slow: Callable[[], None] = lambda: None) -> Any:
        until = time.monotonic() + DEADLINE
        self.usable = False  # until it has answered
        try:
            self.connection.send_bytes(question)
            if not self.connection.poll(SLOW):
                slow()
            if not self.connection.poll(until - time.monotonic()):
                raise StationError(f"grading took more than {DEADLINE:g} s")
            answer = self.connection.recv()
        except (EOFError, OSError):
            raise StationError("the process that graded died") from None
        if "error" in answer:
            raise StationError(answer["error"])
        self.usable = True
        return answer

    def close(self) -> None:
        """End the process, whatever it is doing, and with it all that it started."""
        self.connection.close()
        if not self.usable:
            self.process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(10)
        self.process.kill()
        self.process.wait()


def serve(connection: Connection) -> None:
    """Load the graders of a course, then grade what comes until nothing does."""
    course: Course = pickle.loads(connection.recv_bytes())
    with Zygote(with_torch=course.needs_torch) as zygote:
        graders = load_graders(course)
        zygote.settle()
        zygote.spare = True
        connection.send({"level": zygote.about["level"]})
        size = resident()
        while connection.poll(IDLE):
            exercises, submission = pickle.loads(connection.recv_bytes())
            graded = carry_out(course, exercises, submission, graders, zygote)
            if zygote.broken:
                raise SandboxError("the sandbox failed")
            connection.send({"graded": graded, "grown": resident() > size + GROWTH})


def main() -> None:
    """Be a station at the socket whose descriptor is named; tell what goes wrong, then end."""
    connection = Connection(int(sys.argv[1]))
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    with contextlib.suppress(EOFError, OSError):  # the worker has gone
        try:
            serve(connection)
        except (EOFError, BrokenPipeError, ConnectionResetError):
            raise
        except Exception as error:
            connection.send({"error": f"{type(error).__name__}: {error}"})


if __name__ == "__main__":
    main()
