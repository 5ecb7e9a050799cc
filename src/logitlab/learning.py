"""Compute beforehand what mistake models do, for all processes that grade a class.

Each of them would find out by itself, in its first dozens of submissions; where there are many, it
is computed once, in several processes at a time, one exercise in each.
"""

from __future__ import annotations

import contextlib
import io
import os
import pickle
import signal
from collections import deque
from collections.abc import Callable, Mapping
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from logitlab.child.limits import die_with
from logitlab.grader import Grader
from logitlab.handles import Handle
from logitlab.mistakes import Evidence
from logitlab.models import Models

TICK = 0.2  # seconds


def learn(
    graders: Mapping[str, Grader], jobs: int, tick: Callable[[], None] = lambda: None
) -> None:
    """Have the models of each grader know all that `Models.learn` finds out, by `jobs` processes.

    `tick` is called several times a second. What cannot be learned so is left to be computed when
    it is asked for. An exception of `tick` (Ctrl-C) ends the processes and is passed on.
    """
    fork = get_context("fork")
    # What takes longest first, so that few processes wait for others at the end: models that are
    # slow to run declare that fewer mistakes at once are searched for.
    waiting = deque(sorted((grader.models for grader in graders.values()), key=_most_at_once))
    working: dict[Connection, tuple[BaseProcess, Models]] = {}
    try:
        while waiting or working:
            while waiting and len(working) < jobs:
                models = waiting.popleft()
                ours, theirs = fork.Pipe(duplex=False)
                started = fork.Process(target=_work, args=(models, theirs, os.getpid()))
                started.start()
                theirs.close()
                working[ours] = started, models
            for ready in wait(list(working), TICK):
                assert isinstance(ready, Connection)
                process, models = working.pop(ready)
                with ready, contextlib.suppress(EOFError, OSError):
                    undump(models, ready.recv_bytes())
                process.join()
            tick()
    finally:
        for ready, (process, _) in working.items():
            ready.close()
            process.kill()
            process.join()


def _most_at_once(models: Models) -> int:
    """Return how many mistakes at once are searched for, in the function where they are fewest."""
    return min((model.most for model in models.models.values()), default=0)


def _work(models: Models, connection: Connection, parent: int) -> None:
    """Be one of the processes: send what was learned, or end without a word."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError):  # where the kernel cannot
        die_with(parent)
    with contextlib.suppress(Exception):  # a fault of a grader is reported where it is graded
        models.learn()
        connection.send_bytes(dump(models))


class _Dumping(pickle.Pickler):
    """Names the grader's evidence instead of copying it; refuses what is alive."""

    def persistent_id(self, thing: Any) -> str | None:
        if isinstance(thing, Evidence):
            return thing.__name__
        if isinstance(thing, Handle):
            raise pickle.PicklingError("an object that lives in a process")
        return None


class _Reading(pickle.Unpickler):
    """Finds the evidence again that was named."""

    def __init__(self, file: io.BytesIO, evidence: Mapping[str, Evidence]) -> None:
        super().__init__(file)
        self.evidence = evidence

    def persistent_load(self, name: str) -> Evidence:
        return self.evidence[name]


def dump(models: Models) -> bytes:
    """Return all that models have learned, for `undump` in a process with the same grader.

    Raises PicklingError if some of it lives in this process only.
    """
    file = io.BytesIO()
    _Dumping(file, pickle.HIGHEST_PROTOCOL).dump(models.learned())
    return file.getvalue()


def undump(models: Models, data: bytes) -> None:
    """Have models know what others of the same grader have learned.

    The bytes are a pickle, so they may come from a process of our own only, never from a file.
    """
    keys = [key for script in models.script.values() for key in script]
    evidence = {key.__name__: key for key in keys if isinstance(key, Evidence)}
    models.resume(_Reading(io.BytesIO(data), evidence).load())
