"""Grade the functions of a running notebook: what the hidden test cells of an nbgrader course call.

    points("ex01_softmax_numpy", globals())

No answer is ever in the kernel: a process of its own holds the graders and asks. It asks forks of
the kernel, so that a function that never returns, or ends Python, ends a fork and costs a check.
What is wrong is printed to standard output, and the points are returned for nbgrader to read.

The student's code has the kernel to itself before this is called, so it can forge the points, as in
any test cell of nbgrader: the grade of record is the one that `logitlab grade` computes.
"""

from __future__ import annotations

import contextlib
import linecache
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

from logitlab.child import serve
from logitlab.child.executor import Executor
from logitlab.child.values import pack
from logitlab.child.zygote import Keeper

__all__ = ["points"]

CELL = re.compile(r".*[\\/]ipykernel_\d+[\\/]\d+\.py|<ipython-input-.*>")
AUTOGRADE = "NBGRADER_EXECUTION"  # set by nbgrader while it grades


def points(exercise: str, namespace: Mapping[str, Any]) -> float:
    """Return the points of an exercise's functions in `namespace`, and print what is wrong.

    If grading fails, that is no zero: the kernel ends, and nbgrader reports that it could not grade
    this submission. Where a person is looking, it is a RuntimeError instead.
    """
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    kernel = Kernel(ours, namespace)
    with tempfile.TemporaryFile() as log:
        with theirs:
            process = subprocess.Popen(
                [
                    sys.executable,
                    "-I",
                    "-m",
                    "logitlab.live_grading",
                    f"{theirs.fileno()}",
                    exercise,
                ],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        try:
            with warnings.catch_warnings():
                # Python 3.12 warns of forks beside threads; a line of stderr would be no points.
                warnings.simplefilter("ignore")
                kernel.serve()
        finally:
            ours.close()
            process.kill()
            process.wait()
        log.seek(0)
        said = log.read().decode("utf-8", "replace")
    if kernel.told is None:
        _fail(f"{exercise}: could not be graded, which is no fault of yours\n{said[-2000:]}")
        return 0.0
    print(kernel.told["text"])
    return float(kernel.told["points"])


def _fail(words: str) -> None:
    if os.environ.get(AUTOGRADE) == "autograde":
        print(words, file=sys.__stderr__)
        os.kill(os.getpid(), signal.SIGKILL)
    raise RuntimeError(words)


class Kernel(Keeper):
    """The kernel's end: fork on order, let each fork answer with the notebook's functions."""

    def __init__(self, control: socket.socket, namespace: Mapping[str, Any]) -> None:
        super().__init__(control)
        self.namespace = namespace
        self.told: dict[str, Any] | None = None

    def obey(self, order: dict[str, Any], fds: Sequence[int]) -> dict[str, Any]:
        if order["do"] == "tell":
            self.told = order
            return {}
        return super().obey(order, fds)

    def become(self, fd: int, scratch: str) -> None:
        os.setsid()  # what it starts ends with it
        null = os.open(os.devnull, os.O_RDWR)
        for standard in (0, 1, 2):
            os.dup2(null, standard)
        sys.stdout = sys.stderr = serve.Printed()
        os.chdir(scratch)
        torch = sys.modules.get("torch")
        if torch is not None:
            torch.set_num_threads(1)  # a fork has none of the kernel's threads
        with contextlib.suppress(OSError), socket.socket(fileno=os.dup(fd)) as channel:
            executor = Executor(_cell)

            def load(name: str) -> dict[str, Any]:
                executor.functions[name] = self.namespace
                return {"problems": [], "defines": []}

            opening = serve.frame(channel)
            if opening is not None:
                serve.reply(channel, opening[0], pack(None))
                serve.answer(channel, executor, load)


def _cell(filename: str) -> str | None:
    """Return the text of a cell by the name that the kernel gives to its code."""
    return "".join(linecache.getlines(filename)) if CELL.fullmatch(filename) else None
