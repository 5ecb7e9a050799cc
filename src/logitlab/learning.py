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
    """Have the models of each grader learn all that `Models.learn` does, in `jobs` processes.

    `tick` is called several times a second. What cannot be learned so is left to be computed when
    it is asked for.
    """
    fork = get_context("fork")
    # What takes longest first: with less left to do at the end, fewer processes wait for others.
    waiting = sorted((grader.models for grader in graders.values()), key=_quickness)
    waiting.reverse()
    working: dict[Connection, tuple[BaseProcess, Models]] = {}
    try:
        while waiting or working:
            while waiting and len(working) < jobs:
                models = waiting.pop()
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


def _quickness(models: Models) -> int:
    """Return how many mistakes at once are searched for: fewer where models are slow to run."""
    return min((model.most for model in models.models.values()), default=0)


def _work(models: Models, connection: Connection, parent: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError):  # where the kernel cannot
        die_with(parent)
    models.learn()
    with contextlib.suppress(pickle.PicklingError):
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
    """Return all that models have learned, for `undump` in a process with the same grader."""
    file = io.BytesIO()
    _Dumping(file, pickle.HIGHEST_PROTOCOL).dump(models.learned())
    return file.getvalue()


def undump(models: Models, data: bytes) -> None:
    """Have models know what others like them have learned, from our own processes only."""
    keys = [key for script in models.script.values() for key in script]
    evidence = {key.__name__: key for key in keys if isinstance(key, Evidence)}
    models.resume(_Reading(io.BytesIO(data), evidence).load())
