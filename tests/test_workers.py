"""Processes that grade: what one has learned is not thrown away."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

import pytest

from logitlab import workers
from logitlab.forker import Forker
from logitlab.sandbox import Zygote
from logitlab.workers import Pool

LONG = {0, 60}  # pieces at which a process is long


def prepare(clone: Forker) -> Callable[[int], dict[str, Any]]:
    """Return work that says which process does it."""

    def work(piece: int) -> dict[str, Any]:
        time.sleep(1.5 if piece in LONG else 0.02)
        return {"process": os.getpid()}

    return work


def test_a_process_that_was_long_is_called_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another takes its place meanwhile; when that one is long in turn, no third is started."""
    monkeypatch.setattr(workers, "SLOW", 0.5)
    pool = Pool(1, lambda: Zygote(with_torch=False), prepare)
    done = {piece: result["process"] for piece, result in pool.results(90)}
    assert len(done) == 90
    assert done[0] != done[60]
    assert set(done.values()) == {done[0], done[60]}
    assert done[89] == done[0]
