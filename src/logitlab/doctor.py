"""Say what isolation this machine offers, what is missing, and what to do about it.

Starts the process that runs student code and asks it what is in force: what the table shows was
tried, not looked up. Exit status: 0; 1 with --require, if the machine offers less; 3 if student
code could not be run at all.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import os
import platform
import sys
from pathlib import Path
from typing import Any

from logitlab import __version__
from logitlab.child.plan import LAYERS, LEVELS, ON
from logitlab.sandbox import SandboxError, Zygote

# layer -> what it means to be without it, and what to do.
WITHOUT = {
    "session": (
        "student code shares terminal and descriptors with what started it",
        "grade in a container, or on Linux",
    ),
    "scratch": (
        "what student code writes goes to the disk until the grader, which watches, stops it",
        "allow user namespaces; the rest holds without",
    ),
    "limits": (
        "memory and time of student code are not limited",
        "grade in a container with limits of its own",
    ),
    "threads": (
        "only memory and computing time limit the number of threads",
        "grade as an ordinary user",
    ),
    "privileges": (
        "student code has the rights of who grades",
        "grade as an ordinary user, in a container, or on Linux",
    ),
    "own-user": (
        "student code runs as the user who grades; Landlock and seccomp keep them apart",
        "nothing: only root can change it, and need not",
    ),
    "parent-death": (
        "if the grader is killed, student code may run on until its time is up",
        "grade on Linux",
    ),
    "landlock": (
        "student code can read what you can read: graders, reference, other submissions",
        "use Linux 5.13 or later with landlock among its lsm=, or grade in a container that holds "
        "one submission and nothing else",
    ),
    "seccomp": (
        "student code can use the network, start programs and send signals",
        "grade in a container without network and with a limit on processes",
    ),
    "namespaces": (
        "one wall against the network is missing; seccomp still refuses every socket",
        "nothing, or allow user namespaces (Ubuntu: sysctl "
        "kernel.apparmor_restrict_unprivileged_userns=0)",
    ),
}
PACKAGES = ("numpy", "torch", "pytest", "msgpack", "rich")
SETTINGS = (
    "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
    "/proc/sys/kernel/unprivileged_userns_clone",
    "/proc/sys/user/max_user_namespaces",
    "/proc/sys/kernel/yama/ptrace_scope",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab doctor`."""
    parser.add_argument("--json", action="store_true", help="write the findings as JSON")
    parser.add_argument(
        "--require", choices=list(LEVELS), metavar="LEVEL", help=f"one of {', '.join(LEVELS)}"
    )


def run(args: argparse.Namespace) -> int:
    """Examine this machine, show what was found; return the exit status."""
    findings = examine()
    if args.json:
        print(json.dumps(findings, indent=1))
    else:
        show(findings)
    if findings["error"]:
        return 3
    order = list(LEVELS)
    return int(bool(args.require) and order.index(findings["level"]) < order.index(args.require))


def examine() -> dict[str, Any]:
    """Find out layers, level, versions and system settings of this machine."""
    about: dict[str, Any] = {"layers": {}, "level": "none"}
    error = ""
    try:
        with Zygote(with_torch=False) as zygote:
            about = zygote.about
    except (SandboxError, OSError) as failed:
        error = str(failed)
    return {
        "level": about["level"],
        "layers": about["layers"],
        "versions": versions(),
        "settings": {name: text for name in SETTINGS if (text := content(name))},
        "user": os.geteuid() if hasattr(os, "geteuid") else None,
        "error": error,
    }


def versions() -> dict[str, str]:
    """List the versions of what takes part."""
    found = {"logitlab": __version__, "Python": platform.python_version()}
    for name in PACKAGES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            found[name] = "not installed"
    found["system"] = f"{platform.system()} {platform.release()} {platform.machine()}"
    return found


def content(path: str) -> str:
    """Return what a small file of the system holds, empty if there is none."""
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def show(findings: dict[str, Any]) -> None:
    """Print findings as tables."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(highlight=False)
    table = Table("layer", "here", "what it does, or what being without it means", box=None)
    for layer, purpose in LAYERS.items():
        state = findings["layers"].get(layer, "not tried")
        if state == ON:
            table.add_row(layer, Text("yes", "green"), Text(purpose))
            continue
        meaning, advice = WITHOUT[layer]
        needed = layer != "own-user" or findings["user"] == 0
        mark = Text("no", "yellow") if needed else Text("-", "dim")
        words = f"{meaning}.\n{state}." + (f"\nWhat to do: {advice}." if needed else "")
        table.add_row(layer, mark, Text(words))
    console.print(table)
    level = findings["level"]
    console.print(Text.assemble("\nisolation: ", (level, "bold"), f" ({LEVELS[level]})"))
    if findings["error"]:
        console.print(Text(f"\nstudent code could not be run here: {findings['error']}"))
    console.print(Text("\n" + ", ".join(f"{k} {v}" for k, v in findings["versions"].items())))
    for name, value in findings["settings"].items():
        console.print(Text(f"{name} = {value}"))
    if sys.platform != "linux":
        console.print(
            Text(
                "\nOnly Linux has the layers that hold against hostile code. Here, grade people "
                "you trust, or grade in a container (see docs/threat-model.md)."
            )
        )
