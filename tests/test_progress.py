"""What an instructor sees of a run: on a terminal, in a log, with --quiet; and cores to use."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from logitlab.cores import usable
from logitlab.progress import EVERY, Progress, duration
from logitlab.result import CheckResult, ExerciseResult, Result, Status


class Time:
    """A clock that is set by hand."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


class Terminal(io.StringIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        return True


def graded(status: Status = "passed") -> Result:
    """A result."""
    return Result("ada", "", [ExerciseResult("ex01_a", [CheckResult("t", "T", 1, 0, status)])])


def test_a_log_gets_a_line_now_and_then() -> None:
    """Done, known, not graded, rate and time left; no control characters."""
    clock, log = Time(), io.StringIO()
    with Progress(100, stream=log, clock=clock) as progress:
        progress.add(graded(), known=True)
        for _ in range(20):
            clock.now += 1
            progress.add(graded("not graded" if clock.now == 103 else "passed"), known=False)
    lines = log.getvalue().splitlines()
    assert len(lines) == 20 // int(EVERY) + 1
    assert lines[0] == "graded 11 of 100, 1 of them known, 1 not graded, 1.0/s, 1 min 29 s left"
    assert lines[-1] == (
        "graded 21 of 100, 1 of them known, 1 not graded, 1.0/s, 1 min 19 s left, in 20 s"
    )
    assert "\x1b" not in log.getvalue()


def test_slow_ones_are_told_in_seconds_each() -> None:
    """Less than one in a second is no rate that anybody can picture."""
    clock = Time()
    progress = Progress(3, stream=io.StringIO(), clock=clock)
    clock.now += 8
    progress.add(graded(), known=False)
    assert progress.words() == "graded 1 of 3, 8.0 s each, 16 s left"


def test_a_terminal_gets_a_bar_that_goes_away() -> None:
    """Only the last line stays."""
    terminal = Terminal()
    with Progress(2, stream=terminal) as progress:
        assert progress.bar is not None
        progress.tick()
        progress.add(graded(), known=False)
    assert progress.bar is None
    assert "graded 1 of 2" in terminal.getvalue().splitlines()[-1]


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_quiet_is_quiet(stream: type[io.StringIO]) -> None:
    """Nothing at all, on a terminal either."""
    shown, clock = stream(), Time()
    with Progress(5, quiet=True, stream=shown, clock=clock) as progress:
        clock.now += 100
        progress.add(graded(), known=False)
    assert shown.getvalue() == ""


def test_one_submission_needs_no_line() -> None:
    """Its result is right below."""
    shown = io.StringIO()
    with Progress(1, stream=shown) as progress:
        progress.add(graded(), known=False)
    assert shown.getvalue() == ""


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "0 s"), (59.4, "59 s"), (59.6, "1 min 0 s"), (3599, "59 min 59 s"), (7500, "2 h 5 min")],
)
def test_durations(seconds: float, words: str) -> None:
    """Two units at most."""
    assert duration(seconds) == words


def cgroup(folder: Path, membership: str, **files: str) -> tuple[Path, Path]:
    """Make control groups, and the file that says which this process is in."""
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_cfs", ".cfs").replace("_max", ".max")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="ascii")
    told = folder / "membership"
    told.write_text(membership, encoding="ascii")
    return folder, told


def test_cores_are_those_of_the_affinity(tmp_path: Path) -> None:
    """Without quotas, as many as this process may run on: the default of --jobs."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    assert usable(*cgroup(tmp_path, "0::/\n")) == cores


@pytest.mark.parametrize("quota", ["100000 100000", "50000 100000", "max 100000"])
def test_a_quota_bounds_the_cores(quota: str, tmp_path: Path) -> None:
    """A container with one core's worth of time, or half of one, gets one job."""
    place = cgroup(tmp_path, "0::/box/inner\n", box__cpu_max=quota)
    assert usable(*place) == (usable(tmp_path / "none") if quota.startswith("max") else 1)


def test_quotas_of_old_control_groups(tmp_path: Path) -> None:
    """Version 1 has a folder for each controller."""
    files = {"cpu__box__cpu_cfs_quota_us": "100000", "cpu__box__cpu_cfs_period_us": "100000"}
    assert usable(*cgroup(tmp_path, "4:memory:/box\n3:cpu:/box\n", **files)) == 1
