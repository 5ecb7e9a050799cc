"""What a Dask worker does for `logitlab grade --scheduler`: grade one submission in a station.

A worker that would grade otherwise than whoever asks refuses: one may join a cluster at any time.
"""

from __future__ import annotations

import contextlib
import json
import re
import threading
from collections.abc import Iterator, Sequence
from typing import Any

from logitlab.child.plan import LEVELS
from logitlab.crew import Course
from logitlab.journal import versions
from logitlab.station import Station, StationError
from logitlab.submission import Submission
from logitlab.workers import CROWD


def itself(course: Course) -> Course:
    """Return the course: the result of a task can be had from any worker, and made again."""
    return course


def work(
    course: Course,
    exercises: Sequence[str],
    submission: Submission,
    expected: Sequence[str],
    level: str,
) -> str:
    """Grade some exercises of a submission; return the result's JSON, `error` or `refused` in it.

    `expected` are the versions of who asks, `level` is the isolation that is asked for.
    """
    unlike = difference(expected, versions())
    if unlike:
        return _refused(unlike)
    try:
        return _graded(course, exercises, submission, level, _make_room)
    except StationError:
        pass  # once more, in another one
    try:
        return _graded(course, exercises, submission, level, lambda: None)
    except StationError as error:
        return json.dumps({"error": f"not graded, twice: {error}"})


def _graded(
    course: Course, exercises: Sequence[str], submission: Submission, level: str, slow: Any
) -> str:
    with STATIONS.one(course) as station:
        if list(LEVELS).index(station.level) < list(LEVELS).index(level):
            return _refused(f"student code is isolated at level {station.level}, not {level}")
        return json.dumps(station.grade(exercises, submission, slow))


def _refused(reason: str) -> str:
    from distributed import get_worker

    return json.dumps({"refused": refusal(get_worker().address, reason)})


def _make_room() -> None:
    """Let the worker begin another submission beside one that takes long."""
    from distributed import get_worker, secede

    if STATIONS.busy < CROWD * get_worker().state.nthreads:
        secede()


def difference(ours: Sequence[str], theirs: Any) -> str:
    """Say in what the versions that a worker answered differ from ours; empty if in nothing."""
    missing = re.search(r"No module named \W*(\w+)", str(theirs))
    if missing:  # Dask tells the reason of an error in words only
        return f"it has no {missing[1]}"
    if not isinstance(theirs, (tuple, list)):
        return f"it cannot say its versions ({type(theirs).__name__}: {theirs})"
    here, there = ({row.split()[0]: row.split()[1:] for row in rows} for rows in (ours, theirs))
    words = []
    for name, own in here.items():
        other = there.get(name, ["none"])
        if own[0] != other[0]:
            words.append(f"{name} is {other[0]} there and {own[0]} here")
        elif own != other:
            words.append(f"{name} {own[0]} has another text there")
    return ", ".join(words)


def refusal(worker: str, reason: str) -> str:
    """Put into words why a worker may not grade."""
    return (
        f"the worker {worker} would not grade as this machine does: {reason}. Install there what "
        "is installed here, or take it out of the cluster"
    )


class Stations:
    """The stations of this worker: one for each submission that it grades at one time."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.idle: list[Station] = []
        self.busy = 0

    @contextlib.contextmanager
    def one(self, course: Course) -> Iterator[Station]:
        """Give a station for a course, a new one if none is free, and take it back."""
        with self.lock:
            self.idle = [station for station in self.idle if station.process.poll() is None]
            free = next((station for station in self.idle if station.course == course), None)
            if free is not None:
                self.idle.remove(free)
            self.busy += 1
        station = free
        try:
            station = station or Station(course)
            yield station
        finally:
            with self.lock:
                self.busy -= 1
                if station is not None and station.usable:
                    self.idle.append(station)
            if station is not None and not station.usable:
                station.close()

    def close(self) -> None:
        """End those that are idle."""
        with self.lock:
            idle, self.idle = self.idle, []
        for station in idle:
            station.close()


STATIONS = Stations()


def leave() -> None:
    """End this worker's idle stations."""
    STATIONS.close()
