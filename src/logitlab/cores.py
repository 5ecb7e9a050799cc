"""How many cores this process may use: affinity, and the quota that a container sets."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from pathlib import Path

CGROUPS = Path("/sys/fs/cgroup")


def usable(groups: Path = CGROUPS, membership: Path = Path("/proc/self/cgroup")) -> int:
    """Return the number of cores that may be used, at least 1."""
    if hasattr(os, "sched_getaffinity"):
        count = len(os.sched_getaffinity(0))
    else:
        count = os.cpu_count() or 1
    quotas = [max(1, math.ceil(quota)) for quota in _quotas(groups, membership)]
    return min([count, *quotas])


def _quotas(groups: Path, membership: Path) -> Iterator[float]:
    """Yield the quotas, in cores, of the control groups that this process is in (v2 and v1)."""
    try:
        lines = membership.read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if controllers and "cpu" not in controllers.split(","):
            continue
        top = groups / controllers if controllers else groups
        place = top / path.lstrip("/")
        while True:
            yield from _quota(place)
            if place == top or top not in place.parents:
                break
            place = place.parent


def _quota(place: Path) -> Iterator[float]:
    try:
        quota, period = (place / "cpu.max").read_text(encoding="ascii").split()
        if quota != "max":
            yield int(quota) / int(period)
    except (OSError, ValueError):
        pass
    try:
        used = int((place / "cpu.cfs_quota_us").read_text(encoding="ascii"))
        period_us = int((place / "cpu.cfs_period_us").read_text(encoding="ascii"))
        if used > 0 and period_us > 0:
            yield used / period_us
    except (OSError, ValueError):
        pass
