"""The warm process that forks one confined child for each submission.

It has numpy (and torch, if asked) loaded and nothing else: no grader, no reference, no
environment. Forking it costs milliseconds, where a new interpreter with torch costs seconds.

Orders come over a Unix socket, one datagram each, as MessagePack; the child's end of its own
channel travels with the order to fork. A clone is a fork of the zygote that takes orders of its
own: one for each process that grades, so that libraries are imported once for all of them.
"""

from __future__ import annotations

import array
import contextlib
import gc
import os
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from logitlab.child import confine, limits, preload, serve, warmup
from logitlab.child import scratch as folders
from logitlab.child.call import seed_all
from logitlab.child.plan import ConfinementError, Plan
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
        with tempfile.TemporaryDirectory() as cache:  # made on import; a child has its own
            os.environ["TORCHINDUCTOR_CACHE_DIR"] = cache
            # A second of imports hides in the first step of any optimizer.
            torch.optim.SGD([x], lr=0.1).step()
        import logitlab.child.observe  # noqa: F401


def main(control: socket.socket, with_torch: bool, memory: int, readable: list[str]) -> None:
    """Warm up, then serve orders until the grading process closes the control socket or dies."""
    gc.disable()  # what libraries make on import stays: looking at it takes a fifth of the time
    try:
        warm(with_torch)
        plan = confine.prepare(readable, memory=memory)
    except Exception as error:
        kind = "" if isinstance(error, ConfinementError) else f"{type(error).__name__}: "
        control.sendall(pack({"error": f"{kind}{error}"}))
        return
    os.environ.clear()
    gc.freeze()  # looking for garbage first would cost more than it gives, but for many children
    gc.enable()
    control.sendall(pack({"ready": True, "layers": plan.layers, "level": plan.level}))
    Zygote(control, plan).serve()


class Keeper:
    """Carry out orders to fork and to end children; what a child does is up to a subclass."""

    def __init__(self, control: socket.socket) -> None:
        self.control = control
        self.children: set[int] = set()  # alive, as far as is known
        self.killed: set[int] = set()  # not reaped yet

    def serve(self) -> None:
        """Carry out orders; when their giver has gone, end all children and return."""
        try:
            while self.next():
                pass
        finally:
            for pid in self.children | self.killed:
                end(pid, 0)

    def next(self) -> bool:
        """Carry out the next order; return whether there was one."""
        try:
            data, ancillary, _, _ = self.control.recvmsg(1 << 16, socket.CMSG_SPACE(4))
        except ConnectionError:
            return False
        if not data:
            return False
        order = unpack(data)
        fds = array.array("i")
        for _, _, content in ancillary:
            fds.frombytes(content)
        try:
            answer = self.obey(order, fds)
        except OSError as error:  # no process to be had
            answer = {"error": str(error)}
        if answer:
            with contextlib.suppress(OSError):  # its giver has gone: no more will come
                self.control.sendall(pack(answer))
        for fd in fds:
            os.close(fd)
        return True

    def obey(self, order: dict[str, Any], fds: Sequence[int]) -> dict[str, Any]:
        """Carry out one order; return the answer, empty if none is expected."""
        if order["do"] == "fork":
            return {"pid": self.fork(fds[0], order["scratch"])}
        if order["do"] == "end":
            self.children.discard(order["pid"])
            return {"status": end(order["pid"], order["grace"])}
        if order["do"] == "drop":
            self.drop(order["pid"])
        return {}

    def fork(self, fd: int, scratch: str) -> int:
        """Fork a child that serves on `fd`; return its process id."""
        self.reap()
        pid = os.fork()
        if pid:
            self.children.add(pid)
            return pid
        try:
            self.control.close()
            self.become(fd, scratch)
        finally:
            serve.leave()
        raise AssertionError("unreachable")

    def become(self, fd: int, scratch: str) -> None:
        """Be the child: answer on `fd` until nobody asks any more."""
        raise NotImplementedError

    def drop(self, pid: int) -> None:
        """Kill a child without waiting until the kernel has taken it apart."""
        os.kill(pid, signal.SIGKILL)
        self.children.discard(pid)
        self.killed.add(pid)

    def reap(self) -> None:
        """Take note of the children that were killed and have ended since."""
        for pid in list(self.killed):
            if os.waitpid(pid, os.WNOHANG)[0]:
                self.killed.discard(pid)
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(pid, signal.SIGKILL)  # its session: nothing outlives it


class Zygote(Keeper):
    """The loop of the zygote, or of a clone of it: its children confine themselves."""

    def __init__(self, control: socket.socket, plan: Plan) -> None:
        super().__init__(control)
        self.plan = plan

    def obey(self, order: dict[str, Any], fds: Sequence[int]) -> dict[str, Any]:
        if order["do"] == "clone":
            return {"pid": self.clone(fds[0], order["others"])}
        if order["do"] == "settle":
            self.settle()
            return {}
        if order["do"] == "import":
            before = limits.mapped_bytes()
            preload.bring_in(order["name"])
            gc.collect()
            gc.freeze()
            grown = limits.mapped_bytes() - before  # which is nobody's to pay for
            self.plan = replace(self.plan, mapped=self.plan.mapped and self.plan.mapped + grown)
            return {}
        return super().obey(order, fds)

    def become(self, fd: int, scratch: str) -> None:
        child(self.plan, fd, scratch)

    def clone(self, fd: int, others: int) -> int:
        """Fork a zygote that takes orders on `fd`, beside `others` processes of the same user."""
        pid = os.fork()
        if pid:
            return pid
        try:
            self.control.close()
            plan = self.plan
            processes = plan.processes + others if plan.processes >= 0 else -1
            plan = replace(plan, parent=os.getpid(), processes=processes)
            Zygote(socket.socket(fileno=fd), plan).serve()
        finally:
            serve.leave()
        raise AssertionError("unreachable")

    def settle(self) -> None:
        """Spend half a second on what makes every child quicker."""
        warmup.run("torch" in sys.modules)
        seed_all(0)
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        limits.join_pages()


def child(plan: Plan, fd: int, scratch: str) -> None:
    """Become a confined child: every layer is in force before the first student line."""
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    os.environ.update(preload.surroundings(scratch))
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
    """Start from `python -c`: control descriptor, torch flag, memory, scratch folder, paths."""
    fd, with_torch, memory, folder, *readable = sys.argv[1:]
    try:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # it left, or was killed
            main(socket.socket(fileno=int(fd)), with_torch == "1", int(memory), readable)
    finally:
        folders.remove(folder)
    serve.leave()  # taking torch apart would take a quarter of a second
