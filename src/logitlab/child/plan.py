"""The layers of confinement, and a plan of those to put in force.

A plan is made once, by `logitlab.child.confine.prepare`; each child applies it to itself.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from . import landlock, limits, namespaces, seccomp

# layer -> what it does, in the order in which layers are applied.
LAYERS = {
    "session": "a session of its own, no terminal, no descriptor but those given",
    "scratch": "one folder to write in, in memory, of limited size, gone with the process",
    "limits": "computing time, memory, file size, descriptors, no core files",
    "threads": "a limit on threads and processes",
    "privileges": "no capability and no way to one, memory hidden from others of this user",
    "own-user": "as root: a user without a name, another one for each child",
    "parent-death": "killed by the kernel when the process that started it ends",
    "landlock": "reads Python and the system's libraries only, writes in the scratch folder only",
    "seccomp": "no network, no new process or program, no signal to others, no tracing",
    "namespaces": "no network device, no shared memory, no mounts but its own",
}

# From nothing to all that is promised; each level includes those before it.
LEVELS = {
    "none": "not even resource limits",
    "limits": "a process of its own with resource limits",
    "partial": "one of Landlock and seccomp as well: most attacks fail, some do not",
    "full": "Landlock, seccomp, no privileges, limits: all that is promised; the other layers are "
    "a second wall",
}

ON = "on"

_FOLDER_NAMES = ("HOME", "TMPDIR", "MPLCONFIGDIR", "XDG_CACHE_HOME", "TORCHINDUCTOR_CACHE_DIR")
_FIRST_USER, _USERS = 60600, 500  # ids that no distribution gives to anybody


class ConfinementError(RuntimeError):
    """A layer that was in the plan could not be put in force: run nothing."""


@dataclass(frozen=True)
class Plan:
    """What is to be put in force in each child.

    layers: layer -> "on", or the reason why it is off
    limits: what one child may use
    parent: id of the process whose children apply the plan
    mapped: bytes of address space that this process has mapped
    processes: the number of threads and processes that its user may have
    opened: descriptors of readable paths, with the access allowed
    program, places: the system call filter, and where it needs the process's own id
    read_all: whether a child of its own user has to keep root's right to read
    """

    layers: Mapping[str, str]
    limits: limits.Limits
    parent: int
    mapped: int = 0
    processes: int = -1
    opened: tuple[tuple[int, int], ...] = ()
    program: bytes = field(default=b"", repr=False)
    places: tuple[int, ...] = ()
    read_all: bool = False

    @property
    def level(self) -> str:
        """The overall level: one of `LEVELS`."""
        return level(self.layers)

    def on(self, layer: str) -> bool:
        """Say whether a layer is in force."""
        return self.layers.get(layer) == ON

    def apply(self, scratch: str, keep: Sequence[int] = ()) -> None:
        """Put all layers of the plan in force in this process, forked from the one that prepared.

        scratch: an empty folder, which becomes the working directory, home and place of temporary
            files
        keep: descriptors that stay open beside 0, 1 and 2; of these three, those not kept lead to
            /dev/null

        Raises ConfinementError when a layer fails.
        """
        for layer, step in self.steps(scratch, keep):
            try:
                step()
            except OSError as error:
                raise ConfinementError(f"{layer}: {error}") from None
        tempfile.tempdir = scratch
        os.environ.update(dict.fromkeys(_FOLDER_NAMES, scratch))

    def steps(self, scratch: str, keep: Sequence[int]) -> list[tuple[str, Callable[[], None]]]:
        """Return what is to be done, in order, by layer; layers that are off are left out."""
        user = _FIRST_USER + os.getpid() % _USERS if self.on("own-user") else None
        size, files = self.limits.scratch, self.limits.scratch_files
        steps: list[tuple[str, Callable[[], None]]] = [
            ("session", lambda: limits.new_session(keep)),
            ("scratch", lambda: namespaces.mount_scratch(scratch, size, files, user)),
            ("own-user", lambda: os.chown(scratch, user or 0, user or 0)),
            ("limits", lambda: limits.set_limits(self.limits, self.mapped)),
            ("threads", lambda: limits.set_threads(self.processes)),
            ("privileges", lambda: limits.drop_privileges(user, self.read_all)),
            ("parent-death", lambda: limits.die_with(self.parent)),
            ("privileges", limits.hide_memory),
            ("scratch folder", lambda: os.chdir(scratch)),
            ("landlock", lambda: landlock.restrict(self.opened, scratch)),
            ("session", lambda: limits.close_descriptors(keep)),
            ("seccomp", lambda: seccomp.load(self.program, self.places)),
        ]
        return [(layer, step) for layer, step in steps if layer not in LAYERS or self.on(layer)]


def level(layers: Mapping[str, str]) -> str:
    """Return the overall level of layers, one of `LEVELS`."""
    on = {layer for layer, state in layers.items() if state == ON}
    if "limits" not in on:
        return "none"
    if {"session", "privileges", "landlock", "seccomp"} <= on:
        return "full"
    return "partial" if on & {"landlock", "seccomp"} else "limits"
