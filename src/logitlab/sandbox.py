"""Start and end the process that is forked to run student code, warm and clean.

Each `Child` is its fork. See `logitlab.child` for what runs inside.
"""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess

from logitlab.child import scratch
from logitlab.forker import Child, Files, Forker
from logitlab.launch import Launched, SandboxError, launch, library_paths
from logitlab.wire import Limits

__all__ = ["Child", "Files", "Forker", "SandboxError", "Zygote", "library_paths"]


class Zygote(Forker):
    """A process with numpy (and torch, if `with_torch`) loaded, ready to be forked.

    It starts at once, if it is not `launched` already, and warms up on its own; the first child
    waits for it.
    """

    def __init__(
        self, with_torch: bool, limits: Limits | None = None, launched: Launched | None = None
    ) -> None:
        limits = limits or Limits()
        launched = launched or launch(with_torch, limits.memory)
        self.with_torch, self.process = launched.with_torch, launched.process
        self.owner = os.getpid()
        super().__init__(launched.control, limits, launched.folder)

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
