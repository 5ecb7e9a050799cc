"""Confine the child process that runs student code, in layers, before its first student line.

Everything that can be done once is done in the zygote by `prepare`: entering namespaces, opening the
readable paths, assembling the system call filter, and trying each layer for real in a process that is
thrown away. `Plan.apply` then costs a child one to two milliseconds. A layer that the machine does
not offer is left out and said, in `Plan.layers`; a layer that was promised and fails raises
`ConfinementError`, and no student code may run then.

The layers, in the order in which they are applied:

session       a session of its own, no terminal, no descriptor but those given
scratch       a folder in memory of limited size, the only place to write, gone with the process
limits        computing time, address space, file size, descriptors, core files
threads       a limit on threads and processes that binds this user
privileges    no capability, no way to a new one, memory not readable by others of this user
own-user      as root: a user without name, another one for each child
parent-death  killed by the kernel when the zygote ends
landlock      reads the Python tree and system libraries only, writes in the scratch folder only
seccomp       no network, no new process or program, no signal to others, no tracing, no mounting
namespaces    (entered by the zygote) no network device, no shared memory, no mounts of the machine's

Direct system calls instead of libraries: see kernel.py. What was measured: see `make bench`.
"""

from __future__ import annotations

import errno
import json
import os
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from . import kernel, landlock, limits, namespaces, seccomp
from . import scratch as folders

LAYERS = (
    "session",
    "scratch",
    "limits",
    "threads",
    "privileges",
    "own-user",
    "parent-death",
    "landlock",
    "seccomp",
    "namespaces",
)

# From nothing to all that is promised. A level includes those before it.
# none     not even resource limits (Windows)
# limits   a process of its own with resource limits (macOS, a kernel without the rest)
# partial  one of Landlock and the system call filter as well: most attacks fail, some do not
# full     Landlock, the filter, no privileges, limits: what the threat model promises. The layers
#          beyond these (namespaces, own user) are a second wall, not part of the promise.
LEVELS = ("none", "limits", "partial", "full")

ON = "on"

_SYSTEM = (
    "/lib",
    "/lib64",
    "/usr/lib",
    "/usr/lib64",
    "/usr/local/lib",
    "/usr/share/zoneinfo",
    "/usr/share/fonts",
    "/etc/fonts",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/etc/passwd",
    "/proc/cpuinfo",
    "/proc/meminfo",
    "/sys/devices/system/cpu",
    "/dev/zero",
    "/dev/urandom",
    "/dev/random",
)
_FOLDER_NAMES = ("HOME", "TMPDIR", "MPLCONFIGDIR", "XDG_CACHE_HOME", "TORCHINDUCTOR_CACHE_DIR")
_FIRST_USER, _USERS = 60600, 500  # ids that no distribution gives to anybody


class ConfinementError(RuntimeError):
    """A layer that was in the plan could not be put in force: run nothing."""


@dataclass(frozen=True)
class Plan:
    """What `prepare` found and made ready.

    layers: layer -> "on", or the reason why it is off
    """

    layers: dict[str, str]
    limits: limits.Limits
    parent: int
    mapped: int = 0
    processes: int = -1
    opened: tuple[tuple[int, int], ...] = ()
    program: bytes = b""
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
        for layer, step in self._steps(scratch, keep):
            try:
                step()
            except OSError as error:
                raise ConfinementError(f"{layer}: {error}") from None
        tempfile.tempdir = scratch
        os.environ.update(dict.fromkeys(_FOLDER_NAMES, scratch))

    def _steps(self, scratch: str, keep: Sequence[int]) -> Iterator[tuple[str, Callable[[], None]]]:
        """Yield what is to be done, in order, by layer; layers that are off are left out."""
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
        return ((layer, step) for layer, step in steps if layer not in LAYERS or self.on(layer))


def prepare(
    readable: Sequence[str],
    memory: int = 1 << 30,
    bounds: limits.Limits | None = None,
    hidden: Sequence[str] = (),
    only: Collection[str] = LAYERS,
) -> Plan:
    """Find out what this machine offers and make it ready, in a process of one thread.

    Moves this process itself into namespaces where that is allowed. Its children, not later
    processes of other origin, can then be confined with `Plan.apply`.

    readable: files and folders that student code may read beside Python's own tree, the system's
        libraries and those that this process has loaded
    memory: bytes that a child may map beyond what this process has mapped; the other limits are in
        `bounds`
    hidden: paths that must not be readable; ConfinementError if one of them is
    only: the layers to use, for tests
    """
    bounds = replace(bounds or limits.Limits(), memory=memory)
    layers = {layer: ON if layer in only else "not asked for" for layer in LAYERS}
    if not hasattr(os, "fork"):
        layers = {layer: "this system cannot fork: nothing is offered" for layer in layers}
        return Plan(layers, bounds, os.getpid())
    kernel.limit_arenas(2)
    if layers["privileges"] == ON:
        limits.drop_future_capabilities()
    _enter_namespaces(layers)
    if os.geteuid() != 0:
        layers["own-user"] = "only root can become another user"
    column = kernel.column()
    program = b"" if column is None else seccomp.build(column)
    paths = [*_SYSTEM, *python_tree(), *loaded_libraries(), *readable]
    plan = Plan(
        layers,
        bounds,
        parent=os.getpid(),
        mapped=limits.mapped_bytes(),
        opened=tuple(landlock.open_paths(paths, ["/dev/null"])) if column is not None else (),
        program=program,
        places=seccomp.places_of_pid(program),
    )
    return _settle(plan, [*python_tree(), *readable], hidden)


def level(layers: dict[str, str]) -> str:
    """Return the overall level of layers, one of `LEVELS`."""
    walls = sum(layers.get(layer) == ON for layer in ("landlock", "seccomp"))
    if layers.get("limits") != ON:
        return "none"
    if walls == 2 and layers.get("privileges") == ON and layers.get("session") == ON:
        return "full"
    return "partial" if walls else "limits"


def python_tree() -> list[str]:
    """List the folders of the standard library and of installed packages."""
    names = ("stdlib", "platstdlib", "purelib", "platlib")
    paths = [sysconfig.get_path(name) for name in names]
    paths += [os.path.join(sys.base_prefix, "lib")]
    return sorted({os.path.realpath(path) for path in paths if path and os.path.isdir(path)})


def loaded_libraries() -> list[str]:
    """List the folders that this process has loaded shared libraries from."""
    folders_ = set()
    try:
        with open("/proc/self/maps", encoding="utf-8", errors="surrogateescape") as lines:
            for line in lines:
                path = line.rstrip("\n").partition("/")[2]
                if path.endswith(".so") or ".so." in path:
                    folders_.add(os.path.dirname("/" + path))
    except OSError:
        pass
    return sorted(folders_ - {"/"})


def _enter_namespaces(layers: dict[str, str]) -> None:
    """Try in another process, then for real; change the entries for namespaces and scratch."""
    if layers["namespaces"] == ON:
        layers["namespaces"] = _try_namespaces()
        if layers["namespaces"] == ON:
            namespaces.enter()
    if layers["namespaces"] != ON and layers["scratch"] == ON:
        layers["scratch"] = "needs namespaces: the grading process has to watch its size"


def _settle(plan: Plan, needed: Sequence[str], hidden: Sequence[str]) -> Plan:
    """Try the layers of a plan together, for real; return the plan with what turned out to work."""
    outer = folders.create_parent()
    try:
        while True:
            plan = replace(plan, processes=_thread_limit(plan))
            found = _try(plan, folders.create(outer), needed, hidden)
            if found["open"] and plan.on("landlock"):
                raise ConfinementError(
                    f"{found['open']} can be read by student code: it lies in a folder that Python "
                    "needs. Move it out of the Python tree."
                )
            if not found["off"]:
                return plan
            layer, reason = found["off"]
            if layer == "needed" and not plan.read_all:
                plan = replace(plan, read_all=True)
                continue
            layer = "own-user" if layer == "needed" else layer
            plan = replace(plan, read_all=False, layers={**plan.layers, layer: reason})
    finally:
        folders.remove(outer)


def _thread_limit(plan: Plan) -> int:
    """Return the number for RLIMIT_NPROC; mark the layer as off where it would not bind.

    The kernel counts by user and user namespace: a child with a user of its own is alone, one in the
    zygote's namespace shares with its siblings, and otherwise all that the user runs is counted.
    """
    threads = plan.limits.threads
    if plan.on("own-user"):
        return threads
    if os.geteuid() == 0:
        if plan.on("threads"):
            plan.layers["threads"] = "root is not bound by it, and no other user can be used"
        return -1
    return threads + (16 if plan.on("namespaces") else 256 + limits.threads_of_user())


def _try(plan: Plan, scratch: str, needed: Sequence[str], hidden: Sequence[str]) -> dict[str, Any]:
    """Apply a plan in another process; return the first layer that fails, and hidden paths read.

    The layer "needed" fails where something that Python needs cannot be read.
    """

    def attempt() -> str:
        off: list[str] = []
        for layer, step in plan._steps(scratch, [writer]):
            try:
                step()
            except OSError as error:
                off = [layer, str(error)]
                break
        else:
            off = _unreadable(needed)
        opened = [path for path in hidden if not off and not _open_error(path)]
        return json.dumps({"off": off, "open": opened[0] if opened else ""})

    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(writer, attempt().encode())
        finally:
            os._exit(0)
    os.close(writer)
    with open(reader, "rb") as answer:
        found = answer.read()
    os.waitpid(child, 0)
    if not found:
        raise ConfinementError("the process that tried the layers died")
    return dict(json.loads(found))


def _try_namespaces() -> str:
    child = os.fork()
    if child == 0:
        try:
            namespaces.enter()
            os._exit(0)
        except OSError as error:
            os._exit(error.errno or 1)
        finally:
            os._exit(1)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return ON if status == 0 else f"unshare: {os.strerror(status)}"


def _unreadable(needed: Sequence[str]) -> list[str]:
    """Return ["needed", reason] for the first path or loaded module that cannot be read, or []."""
    sources = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
    inside = tuple(needed)
    paths = [p for p in sources if isinstance(p, str) and p.startswith(inside)]
    for path in [*needed, *paths]:
        error = _open_error(path)
        if error not in (0, errno.ENOENT, errno.ENOTDIR):
            return ["needed", f"{path} cannot be read by other users"]
    return []


def _open_error(path: str) -> int:
    try:
        os.close(os.open(path, os.O_RDONLY))
    except OSError as error:
        return error.errno or errno.EIO
    return 0
