"""Start and end the processes that run student code.

A `Zygote` is warm and clean; each `Child` is its fork and serves one submission until it ends,
one way or another. See `logitlab.child` for what runs inside.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import logitlab
from logitlab.child.values import Resolve, pack, unpack
from logitlab.wire import Channel, Ended, Limits

STARTUP = "import sys; sys.path += {paths!r}; from logitlab.child.zygote import start; start()"
Files = Mapping[str, tuple[list[str], bool]]


class SandboxError(RuntimeError):
    """The machine would not run a child: our fault or its own, never a student's."""


class Zygote:
    """A process with numpy (and torch, if `with_torch`) loaded, ready to be forked.

    It starts at once and warms up on its own; the first child waits for it.
    """

    def __init__(self, with_torch: bool, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self.with_torch = with_torch
        self.owner = os.getpid()
        self._about: dict[str, Any] | None = None
        # One datagram is one order: no framing to lose when either side dies.
        self.control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        paths = library_paths()
        arguments = [str(theirs.fileno()), str(int(with_torch)), str(self.limits.memory)]
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-c", STARTUP.format(paths=paths), *arguments, *paths],
            pass_fds=[theirs.fileno()],
            env={"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
            | {k: v for k, v in os.environ.items() if k.startswith("OPENBLAS_")},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            cwd="/",
            start_new_session=True,
        )
        theirs.close()
        self.scratch = Path(tempfile.mkdtemp(prefix="logitlab-"))

    @property
    def about(self) -> dict[str, Any]:
        """What is in force in its children: `{"layers": {name: state}, "level": name}`."""
        if self._about is None:
            self._about = self._answer()
        return self._about

    def _answer(self) -> dict[str, Any]:
        self.control.settimeout(120)
        try:
            data = self.control.recv(1 << 20)
        except OSError:
            data = b""
        if not data:
            raise SandboxError("the process that runs student code did not start or has died")
        answer = unpack(data)
        assert isinstance(answer, dict)
        return answer

    def fork(self, files: Files) -> Child:
        """Fork a child that holds the given files: `{module: (chunks, is_notebook)}`."""
        _ = self.about
        ours, theirs = socket.socketpair()
        scratch = tempfile.mkdtemp(dir=self.scratch)
        try:
            order = pack({"do": "fork", "scratch": scratch})
            socket.send_fds(self.control, [order], [theirs.fileno()])
            pid = self._answer()["pid"]
        except OSError as error:
            raise SandboxError(f"no child could be started: {error}") from None
        finally:
            theirs.close()
        child = Child(self, Channel(ours, pid), scratch)
        child.ask_raw(pack({name: list(content) for name, content in files.items()}))
        return child

    def end(self, pid: int, grace: float) -> int:
        """Reap a child, killing it after `grace` seconds; return its wait status."""
        self.control.sendall(pack({"do": "end", "pid": pid, "grace": grace}))
        status = self._answer()["status"]
        assert isinstance(status, int)
        return status

    def close(self) -> None:
        """End the zygote and remove its scratch directory."""
        self.control.close()
        if self.owner == os.getpid():
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(1)
            self.process.kill()
            self.process.wait()
            remove_tree(self.scratch)

    def __enter__(self) -> Zygote:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class Child:
    """One forked process with one submission's code; after `Ended`, it is gone for good."""

    def __init__(self, zygote: Zygote, channel: Channel, scratch: str) -> None:
        self.zygote, self.channel, self.scratch = zygote, channel, scratch
        self.alive = True

    def ask(
        self, request: bytes, cpu: float | None = None, resolve: Resolve | None = None
    ) -> dict[str, Any]:
        """Send one request; return the reply, or raise `Ended` with the reason in words."""
        reply = self.ask_raw(request, cpu, resolve)
        if not isinstance(reply, dict):
            self.close()
            raise Ended("reply", "your code wrote to the grader's channel")
        return reply

    def ask_raw(
        self, request: bytes, cpu: float | None = None, resolve: Resolve | None = None
    ) -> Any:
        limits = self.zygote.limits
        try:
            return self.channel.ask(request, cpu or limits.cpu, limits.wall, resolve)
        except Ended as ended:
            status = self.close(grace=1.0 if ended.reason == "gone" else 0.0)
            if ended.reason == "gone":
                raise why(status) from None
            raise

    def close(self, grace: float = 0.0) -> int:
        """End the process, whatever it is doing, and remove what it left behind."""
        if not self.alive:
            return 0
        self.alive = False
        self.channel.close()
        status = self.zygote.end(self.channel.pid, grace)
        remove_tree(Path(self.scratch))
        return status


def why(status: int) -> Ended:
    """Put a wait status into words for the student whose code ended the process."""
    if os.WIFEXITED(status):
        return Ended("exit", "your code ended the whole Python process (as exit() does)")
    number = os.WTERMSIG(status)
    name = signal.Signals(number).name if number in set(signal.Signals) else str(number)
    known = {
        "SIGSEGV": "your code crashed Python (segmentation fault)",
        "SIGABRT": "your code made Python abort, as it does when memory runs out in a library",
        "SIGKILL": "your code was stopped by the system, as happens when memory runs out",
        "SIGXCPU": "your code used up all computing time allowed",
        "SIGSYS": "your code asked the system for something that is not allowed here",
    }
    return Ended("signal", known.get(name, f"your code ended Python with signal {name}"))


def library_paths() -> list[str]:
    """List the folders from which a child imports: those of logitlab, numpy and torch."""
    import importlib.util

    paths = [str(Path(logitlab.__file__).parent.parent)]
    for name in ("msgpack", "numpy", "torch"):
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.origin:
            paths.append(str(Path(spec.origin).parent.parent))
    return list(dict.fromkeys(paths))


def remove_tree(path: Path) -> None:
    """Remove a folder that hostile code may have filled: odd permissions, deep nesting."""
    import shutil

    def force(function: Any, name: str, error: Any) -> None:
        with contextlib.suppress(OSError):
            Path(name).parent.chmod(0o700)
            Path(name).chmod(0o700)
            function(name)

    with contextlib.suppress(OSError, RecursionError):
        if sys.version_info >= (3, 12):
            shutil.rmtree(path, onexc=force)
        else:
            shutil.rmtree(path, onerror=force)
