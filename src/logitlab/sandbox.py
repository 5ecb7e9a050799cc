"""Start and end the process that is forked to run student code, warm and clean.

Each `Child` is its fork. See `logitlab.child` for what runs inside.
"""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
from pathlib import Path

import logitlab
from logitlab.child import scratch
from logitlab.forker import Child, Files, Forker, SandboxError
from logitlab.wire import Limits

__all__ = ["Child", "Files", "Forker", "SandboxError", "Zygote", "library_paths"]

# The same logitlab as here, whatever else is installed under that name.
STARTUP = (
    "import sys; sys.path.insert(0, {paths[0]!r}); import logitlab.child; del sys.path[0]; "
    "sys.path += {paths!r}; from logitlab.child.zygote import start; start()"
)


class Zygote(Forker):
    """A process with numpy (and torch, if `with_torch`) loaded, ready to be forked.

    It starts at once and warms up on its own; the first child waits for it.
    """

    def __init__(self, with_torch: bool, limits: Limits | None = None) -> None:
        limits = limits or Limits()
        self.with_torch = with_torch
        self.owner = os.getpid()
        # One datagram is one order: no framing to lose when either side dies.
        control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        paths, folder = library_paths(), scratch.create_parent()
        arguments = [str(theirs.fileno()), str(int(with_torch)), str(limits.memory), folder]
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
        super().__init__(control, limits, folder)

    def clone(self, others: int = 0) -> Forker:
        """Fork a zygote of its own for another process that grades, which must close ours.

        It lives as long as its control socket is open anywhere. `others` is the number of
        processes that may run beside it, where the limit on processes counts them all.
        """
        about = self.about
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._wait(self._order({"do": "clone", "others": others}, theirs))
        clone = Forker(ours, self.limits, self.folder)
        clone._about = about
        return clone

    def settle(self) -> None:
        """Take a moment now that makes every fork cheaper: worth it for some fifty submissions."""
        _ = self.about
        self._send({"do": "settle"})

    def close(self) -> None:
        """End the zygote and remove its scratch directory."""
        super().close()
        if self.owner == os.getpid():
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(1)
            self.process.kill()
            self.process.wait()
            scratch.remove(self.folder)


def library_paths() -> list[str]:
    """List the folders from which a child imports: those of logitlab, numpy and torch."""
    import importlib.util

    paths = [str(Path(logitlab.__file__).parent.parent)]
    for name in ("msgpack", "numpy", "torch"):
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.origin:
            paths.append(str(Path(spec.origin).parent.parent))
    return list(dict.fromkeys(paths))
