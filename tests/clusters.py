"""Dask clusters of real processes on this machine, for tests."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

SCHEDULER = "from distributed.cli.dask_scheduler import main; main()"
WORKER = "from distributed.cli.dask_worker import main; main()"
PATIENCE = 60.0


class LocalCluster:
    """A scheduler and workers of one thread each, without nannies: what is killed stays dead."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "scheduler.json"
        self.processes: list[subprocess.Popen[bytes]] = []
        self.workers: list[subprocess.Popen[bytes]] = []
        words = ["--port", "0", "--scheduler-file", str(self.file)]
        self.scheduler = self._start(SCHEDULER, words)
        self.address = str(self._about()["address"])

    def _start(
        self, code: str, words: list[str], environment: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        common = ["--host", "127.0.0.1", "--no-dashboard"]
        with (self.folder / f"log-{len(self.processes)}.txt").open("wb") as log:
            process = subprocess.Popen(
                [sys.executable, "-c", code, *words, *common],
                env={**os.environ, "OMP_NUM_THREADS": "1", **(environment or {})},
                stdout=log,
                stderr=log,
                cwd=self.folder,
            )
        self.processes.append(process)
        return process

    def _about(self) -> dict[str, Any]:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and self.scheduler.poll() is None:
            with contextlib.suppress(OSError, ValueError):
                return dict(json.loads(self.file.read_text(encoding="utf-8")))
            time.sleep(0.05)
        raise RuntimeError((self.folder / "log-0.txt").read_text(encoding="utf-8"))

    def add_worker(
        self, before: str = "", environment: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a worker; `before` is code that it runs first."""
        folder = self.folder / f"worker-{len(self.workers)}"
        words = [self.address, "--nthreads", "1", "--no-nanny", "--local-directory", str(folder)]
        worker = self._start(f"{before}\n{WORKER}", words, environment)
        self.workers.append(worker)
        return worker

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process in reversed(self.processes):
            process.send_signal(signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
