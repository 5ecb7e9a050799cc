"""The warm process that forks one confined child for each submission.

It has numpy (and torch, if asked) loaded and nothing else: no grader, no reference, no
environment. Forking it costs milliseconds, where a new interpreter with torch costs seconds.

Orders come over a Unix socket, one datagram each, as MessagePack; the child's end of its own
channel travels with the order to fork.
"""

from __future__ import annotations

import array
import contextlib
import gc
import os
import signal
import socket
import sys
import time
from typing import Any

from logitlab.child import confine, serve
from logitlab.child.values import pack, unpack


def warm(with_torch: bool) -> None:
    """Import what students use and run it once, so that no child pays for first use."""
    import random  # noqa: F401

    import numpy as np

    np.random.seed(0)
    np.exp(np.zeros(2)).sum()
    if with_torch:
        import torch
        import torch.nn.functional as F

        torch.set_num_threads(1)
        torch.default_generator.manual_seed(0)
        x = torch.ones(2, 2, requires_grad=True)
        F.cross_entropy(torch.softmax(x, 1), torch.zeros(2, dtype=torch.long)).backward()  # type: ignore[no-untyped-call]
        import logitlab.child.observe  # noqa: F401


def main(control: socket.socket, with_torch: bool, memory: int, readable: list[str]) -> None:
    """Serve orders until the grading process closes the control socket."""
    warm(with_torch)
    plan = confine.prepare(readable, memory=memory)
    os.environ.clear()
    gc.collect()
    gc.freeze()
    control.sendall(pack({"ready": True, "layers": plan.layers, "level": plan.level}))
    while True:
        data, ancillary, _, _ = control.recvmsg(1 << 16, socket.CMSG_SPACE(4))
        if not data:
            return
        order = unpack(data)
        if order["do"] == "fork":
            fds = array.array("i")
            for _, _, content in ancillary:
                fds.frombytes(content)
            control.sendall(pack({"pid": fork(plan, fds[0], order["scratch"], control)}))
            os.close(fds[0])
        elif order["do"] == "end":
            control.sendall(pack({"status": end(order["pid"], order["grace"])}))


def fork(plan: Any, fd: int, scratch: str, control: socket.socket) -> int:
    """Fork a child that confines itself and serves on `fd`; return its process id."""
    pid = os.fork()
    if pid:
        return pid
    try:
        control.close()
        child(plan, fd, scratch)
    finally:
        serve.leave()
    raise AssertionError("unreachable")


def child(plan: Any, fd: int, scratch: str) -> None:
    """Become a confined child: every layer is in force before the first student line."""
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    for name in ("HOME", "TMPDIR", "MPLCONFIGDIR", "XDG_CACHE_HOME"):
        os.environ[name] = scratch
    os.environ["MPLBACKEND"] = "Agg"
    plan.apply(scratch, keep=(fd,))
    serve.serve(socket.socket(fileno=fd))


def end(pid: int, grace: float) -> int:
    """Return a child's wait status, killing it and its group if it still lives after `grace` s.

    A child's channel closes a moment before its status can be read, hence the grace.
    """
    until = time.monotonic() + grace
    while True:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            break
        if time.monotonic() >= until:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            _, status = os.waitpid(pid, 0)
            break
        time.sleep(0.001)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)  # its session: nothing that it started outlives it
    return status


def start() -> None:
    """Start from `python -c` with arguments: control descriptor, torch flag, memory, paths."""
    fd, with_torch, memory, *readable = sys.argv[1:]
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # the grading process left
        main(socket.socket(fileno=int(fd)), with_torch == "1", int(memory), readable)
