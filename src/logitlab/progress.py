"""How far grading has come: a bar on a terminal, a line now and then in a log, nothing if quiet."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any, Self, TextIO

from logitlab.result import Result

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

EVERY = 10.0  # seconds between two lines of a log
REFRESH = 0.1


class Progress:
    """Counts what is done, known from before and not graded; shows it on `stream`.

    `clock` returns seconds.
    """

    def __init__(
        self,
        total: int,
        quiet: bool = False,
        stream: TextIO | None = None,
        clock: Any = time.monotonic,
    ) -> None:
        self.total, self.clock = total, clock
        self.done = self.known = self.failed = 0
        self.stream = stream or sys.stderr
        self.started = self.told = clock()
        self.bar: Bar | None = None
        self.quiet = quiet
        if not quiet and self.stream.isatty():
            self.bar = self._bar()

    def _bar(self) -> Bar:
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn
        from rich.progress import Progress as Bar

        columns = [BarColumn(bar_width=24), TextColumn("{task.description}")]
        # No thread of its own: processes are forked from this one.
        bar = Bar(*columns, console=Console(file=self.stream), auto_refresh=False, transient=True)
        bar.add_task("getting ready", total=self.total)
        bar.start()
        return bar

    def add(self, result: Result, known: bool) -> None:
        """Count a result; `known` if it was not graded now."""
        self.done += 1
        self.known += known
        self.failed += any(e.status == "not graded" for e in result.exercises)
        self.tick()

    def tick(self) -> None:
        """Show the state, if it is time to."""
        now = self.clock()
        if self.quiet or now - self.told < (REFRESH if self.bar else EVERY):
            return
        self.told = now
        if self.bar is not None:
            words = self.words() if self.done else "getting ready"
            self.bar.update(self.bar.task_ids[0], completed=self.done, description=words)
            self.bar.refresh()
        else:
            print(self.words(), file=self.stream, flush=True)

    def words(self) -> str:
        """Return `graded 120 of 1000, 14 known, 2 not graded, 31.5/s, 28 s left`."""
        seconds = max(self.clock() - self.started, 1e-6)
        parts = [f"graded {self.done} of {self.total}"]
        if self.known:
            parts.append(f"{self.known} of them known")
        if self.failed:
            parts.append(f"{self.failed} not graded")
        graded = self.done - self.known
        if graded:
            rate = graded / seconds
            parts.append(f"{rate:.1f}/s" if rate >= 1 else f"{seconds / graded:.1f} s each")
            if self.done < self.total:
                parts.append(f"{duration((self.total - self.done) / rate)} left")
        return ", ".join(parts)

    def close(self) -> None:
        """Take the bar away; leave one line that says what was done and how long it took."""
        if self.bar is not None:
            self.bar.stop()
            self.bar = None
        if not self.quiet and self.total > 1:
            took = duration(self.clock() - self.started)
            print(f"{self.words()}, in {took}", file=self.stream, flush=True)
        self.quiet = True

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def duration(seconds: float) -> str:
    """Return `8 s`, `3 min 20 s` or `2 h 5 min`."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"
