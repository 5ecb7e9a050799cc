"""Run a command and measure it: seconds by the clock, seconds of computing, peak memory."""

from __future__ import annotations

import contextlib
import os
import platform
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

EVERY = 2.0  # seconds between two looks at memory, each of which takes some computing


@dataclass(frozen=True)
class Measured:
    """What a command took; `memory` is the largest sum over all its processes, in MB.

    Pages that processes share are counted once (proportional set size).
    """

    seconds: float
    computing: float
    memory: float
    output: str


def run(
    words: Sequence[str],
    folder: Path,
    environment: Mapping[str, str] | None = None,
    watched: bool = True,
    done: Sequence[int] = (0,),
) -> Measured:
    """Run a command to its end; RuntimeError with what it said unless its status is in `done`."""
    started = time.perf_counter()
    process = subprocess.Popen(
        words,
        cwd=folder,
        env={**os.environ, "OMP_NUM_THREADS": "1", **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    peak = [0.0]
    ended = threading.Event()
    watcher = threading.Thread(target=_watch, args=(process.pid, peak, ended))
    if watched:
        watcher.start()
    before = os.times()
    output, errors = process.communicate()
    seconds = time.perf_counter() - started
    after = os.times()
    ended.set()
    if watched:
        watcher.join()
    if process.returncode not in done:
        raise RuntimeError(f"{' '.join(words)}: {process.returncode}\n{output}{errors}")
    computing = sum(after[2:4]) - sum(before[2:4])
    return Measured(seconds, computing, peak[0], output + errors)


def _watch(pid: int, peak: list[float], ended: threading.Event) -> None:
    while not ended.wait(EVERY):
        peak[0] = max(peak[0], sum(map(_memory, _family(pid))))


def _family(pid: int) -> Iterator[int]:
    yield pid
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for child in path.read_text(encoding="ascii").split():
                yield from _family(int(child))


def _memory(pid: int) -> float:
    with contextlib.suppress(OSError, ValueError):
        text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
        line = next((row for row in text.splitlines() if row.startswith("Pss:")), "Pss: 0 kB")
        return int(line.split()[1]) / 1024
    return 0.0


def machine() -> list[tuple[str, str]]:
    """Describe this machine, as rows of two words."""
    info = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    models = [row.partition(":")[2].strip() for row in info.splitlines() if "model name" in row]
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    return [
        ("processor", models[0] if models else platform.machine()),
        ("cores that may be used", str(len(os.sched_getaffinity(0)))),
        ("memory", f"{memory:.0f} GiB"),
        ("system", f"{platform.system()} {platform.release()}"),
        ("Python", platform.python_version()),
        *((name, version(name)) for name in ("numpy", "torch", "nbgrader", "otter-grader")),
        ("load before", f"{os.getloadavg()[0]:.1f}"),
    ]
