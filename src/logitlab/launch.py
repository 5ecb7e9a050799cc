"""Launch the process that is forked to run student code; see `logitlab.sandbox`.

Importing torch there takes longest of all when one submission is graded. So it is begun as early
as can be: this module imports no library, and what the grading process imports comes after it.
"""

from __future__ import annotations

import importlib.util
import os
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import logitlab
from logitlab.child import scratch

MEMORY = 1 << 30  # bytes that one child may map beyond what is mapped already

# The same logitlab as here, whatever else is installed under that name.
STARTUP = (
    "import sys; sys.path.insert(0, {paths[0]!r}); import logitlab.child; del sys.path[0]; "
    "sys.path += {paths!r}; from logitlab.child.zygote import start; start()"
)


class SandboxError(RuntimeError):
    """The machine would not run a child: our fault or its own, never a student's."""


@dataclass(frozen=True)
class Launched:
    """A process that warms up on its own, with numpy, and with torch if `with_torch`.

    It takes orders on `control`; `folder` is for the scratch folders of its children.
    """

    process: subprocess.Popen[bytes]
    control: socket.socket
    folder: str
    with_torch: bool


def launch(with_torch: bool, memory: int = MEMORY) -> Launched:
    """Launch one; `memory` (bytes) is for one child."""
    # One datagram is one order: no framing to lose when either side dies.
    control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    paths, folder = library_paths(), scratch.create_parent()
    arguments = [str(theirs.fileno()), str(int(with_torch)), str(memory), folder]
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-I", "-c", STARTUP.format(paths=paths), *arguments, *paths],
            pass_fds=[theirs.fileno()],
            env={"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
            | {k: v for k, v in os.environ.items() if k.startswith("OPENBLAS_")},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            cwd="/",
            start_new_session=True,
        )
    return Launched(process, control, folder, with_torch)


def library_paths() -> list[str]:
    """List the folders from which a child imports: those of logitlab, numpy and torch."""
    paths = [str(Path(logitlab.__file__).parent.parent)]
    for name in ("msgpack", "numpy", "torch"):
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.origin:
            paths.append(str(Path(spec.origin).parent.parent))
    return list(dict.fromkeys(paths))
