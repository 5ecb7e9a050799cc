"""How long one call of a submission's code may compute.

A right call takes milliseconds, so what does not return is found out early: a first try gets little
time, and all that there is only when it is tried again. Once a submission has used up that as well,
its other calls get less and less.
"""

from __future__ import annotations

from logitlab.wire import Limits

# Seconds of computing time.
HOPEFUL = 0.3  # for a call of a submission of which nothing is known
HOPEFUL_LOAD = 3.0  # for loading a file: libraries may have to be imported
LEAST = 0.1  # for every call, whatever came before
WALL = 2.0  # seconds by the clock that every call has


class Patience:
    """Time for the calls of one submission: `cpu` seconds of computing, `wall` by the clock."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.lost = False  # whether a call used up all that there is
        self.cpu = min(HOPEFUL, limits.cpu)

    @property
    def wall(self) -> float:
        """Seconds by the clock: fewer where computing time is less, too."""
        return max(WALL, self.limits.wall * min(1.0, self.cpu / self.limits.cpu))

    def begin(self) -> None:
        """Begin with another exercise: what hung in the last one does not hang here."""
        if self.lost:
            self.cpu = min(HOPEFUL, self.limits.cpu)

    def gain(self) -> None:
        """Give the next calls all the time there is, unless that was of no use before."""
        if not self.lost:
            self.cpu = self.limits.cpu

    def lose(self) -> None:
        """Take note that a call used up all its time."""
        self.lost = True
        self.cpu = min(HOPEFUL, self.limits.cpu) / 2

    def shrink(self) -> None:
        """Take note of a time-out: what never returns is not waited for a hundred times."""
        if self.lost:
            self.cpu = max(LEAST, self.cpu / 2)
