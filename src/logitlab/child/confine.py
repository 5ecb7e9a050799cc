"""Confine the child process that runs student code, in layers, before its first student line.

Everything that can be done once is done in the zygote by `prepare`: entering namespaces, opening
the readable paths, assembling the system call filter, and trying each layer for real in a process
that is thrown away. `Plan.apply` then costs a child one to two milliseconds. A layer that the
machine does not offer is left out and said, in `Plan.layers`; a layer that was promised and fails
raises `ConfinementError`, and no student code may run then.

The layers and levels are listed in plan.py. Direct system calls are made instead of using
libraries: kernel.py says why.
"""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from . import kernel, landlock, namespaces, scratch, seccomp
from .limits import Limits, drop_future_capabilities, mapped_bytes, threads_of_user
from .plan import LAYERS, LEVELS, ON, ConfinementError, Plan, level
from .readable import SYSTEM, loaded_libraries, python_tree

__all__ = ["LAYERS", "LEVELS", "ON", "ConfinementError", "Limits", "Plan", "level", "prepare"]

_SIBLINGS = 16  # children of one zygote that live at the same time, at most
_BOTH = "needs privileges to be dropped as well"
_OF_THE_SAME_USER = 256  # threads that this user may start elsewhere while grading


def prepare(
    readable: Sequence[str],
    memory: int = 1 << 30,
    bounds: Limits | None = None,
    hidden: Sequence[str] = (),
    only: Collection[str] = tuple(LAYERS),
) -> Plan:
    """Find out what this machine offers and make it ready, in a process of one thread.

    Moves this process itself into namespaces where that is allowed. Its children can then be
    confined with `Plan.apply`.

    readable: files and folders that student code may read beside Python's own tree, the system's
        libraries and the folders of libraries that this process has loaded
    memory: bytes that a child may map beyond what this process has mapped; the other limits are in
        `bounds`
    hidden: paths that must not be readable; ConfinementError if one of them is
    only: the layers to use, for tests
    """
    bounds = replace(bounds or Limits(), memory=memory)
    layers = {layer: ON if layer in only else "not asked for" for layer in LAYERS}
    if not hasattr(os, "fork"):
        layers = dict.fromkeys(LAYERS, "this system cannot fork: nothing is offered")
        return Plan(layers, bounds, os.getpid())
    kernel.limit_arenas(2)
    if layers["privileges"] == ON:
        drop_future_capabilities()
    _enter_namespaces(layers)
    column = kernel.column()
    if layers["own-user"] == ON and os.geteuid() != 0:
        layers["own-user"] = "only root can become another user"
    elif layers["own-user"] == ON and (column is None or layers["privileges"] != ON):
        layers["own-user"] = _BOTH
    program = b"" if column is None else seccomp.build(column)
    paths = [*SYSTEM, *python_tree(), *loaded_libraries(), *readable]
    plan = Plan(
        layers,
        bounds,
        parent=os.getpid(),
        mapped=mapped_bytes(),
        opened=tuple(landlock.open_paths(paths, ["/dev/null"])) if column is not None else (),
        program=program,
        places=seccomp.places_of_pid(program),
    )
    return _settle(plan, [*python_tree(), *readable], hidden)


def _enter_namespaces(layers: dict[str, str]) -> None:
    """Try in another process, then for real; change the entries for namespaces and scratch."""
    if layers["namespaces"] == ON:
        layers["namespaces"] = _try_namespaces()
        if layers["namespaces"] == ON:
            namespaces.enter()
    if layers["namespaces"] != ON and layers["scratch"] == ON:
        layers["scratch"] = "needs namespaces: the grading process has to watch its size"


def _try_namespaces() -> str:
    child = os.fork()
    if child == 0:
        status = 1
        try:
            namespaces.enter()
            status = 0
        except OSError as error:
            status = error.errno or 1
        finally:
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return ON if status == 0 else f"namespaces: {os.strerror(status)}"


def _settle(plan: Plan, needed: Sequence[str], hidden: Sequence[str]) -> Plan:
    """Try the layers of a plan together, for real; return the plan with what turned out to work."""
    outer = scratch.create_parent()
    try:
        while True:
            plan = _with_thread_limit(plan)
            found = _try(plan, scratch.create(outer), needed, hidden)
            if found["open"] and plan.on("landlock"):
                raise ConfinementError(
                    f"{found['open']} can be read by student code: it lies in a folder that Python "
                    "needs. Move it out of the Python tree."
                )
            if not found["off"]:
                return plan
            layer, reason = found["off"]
            if layer == "needed" and not plan.on("own-user"):
                raise ConfinementError(f"student code could not import its libraries: {reason}")
            if layer == "needed" and not plan.read_all:
                plan = replace(plan, read_all=True)
                continue
            layer = "own-user" if layer == "needed" else layer
            off = {layer: reason}
            if layer == "privileges" and plan.on("own-user"):
                off["own-user"] = _BOTH
            plan = replace(plan, read_all=False, layers={**plan.layers, **off})
    finally:
        scratch.remove(outer)


def _with_thread_limit(plan: Plan) -> Plan:
    """Return the plan with a number for RLIMIT_NPROC, or without the layer where it cannot bind.

    The kernel counts by user and user namespace: a child with a user of its own is alone, one in
    the zygote's namespace shares with its siblings, otherwise all that the user runs is counted.
    """
    threads = plan.limits.threads
    if plan.on("own-user"):
        return replace(plan, processes=threads)
    if os.geteuid() == 0 and plan.on("threads"):
        reason = "root is not bound by it, and no other user can be used"
        return replace(plan, layers={**plan.layers, "threads": reason})
    others = _SIBLINGS if plan.on("namespaces") else _OF_THE_SAME_USER + threads_of_user()
    return replace(plan, processes=threads + others)


def _try(plan: Plan, folder: str, needed: Sequence[str], hidden: Sequence[str]) -> dict[str, Any]:
    """Apply a plan in another process; return the first layer that fails, and a hidden path read.

    The layer "needed" fails where something that Python needs cannot be read.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            found = _attempt(plan, folder, writer, needed, hidden)
            os.write(writer, json.dumps(found).encode())
        finally:
            os._exit(0)
    os.close(writer)
    with open(reader, "rb") as answer:
        data = answer.read()
    os.waitpid(child, 0)
    if not data:
        raise ConfinementError("the process that tried the layers of confinement died")
    return dict(json.loads(data))


def _attempt(
    plan: Plan, folder: str, channel: int, needed: Sequence[str], hidden: Sequence[str]
) -> dict[str, Any]:
    for layer, step in plan.steps(folder, [channel]):
        try:
            step()
        except OSError as error:
            return {"off": [layer, str(error)], "open": ""}
    opened = [path for path in hidden if not _open_error(path)]
    return {"off": _unreadable(needed), "open": opened[0] if opened else ""}


def _unreadable(needed: Sequence[str]) -> list[str]:
    """Return ["needed", reason] for the first path or loaded module that cannot be read, or []."""
    sources = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
    paths = [path for path in sources if isinstance(path, str) and path.startswith(tuple(needed))]
    for path in [*needed, *paths]:
        if _open_error(path) not in (0, errno.ENOENT, errno.ENOTDIR):
            return ["needed", f"{path} cannot be read by another user"]
    return []


def _open_error(path: str) -> int:
    try:
        os.close(os.open(path, os.O_RDONLY))
    except OSError as error:
        return error.errno or errno.EIO
    return 0
