"""Make the student's repository: stubs, self-check, workflow, no answers.

    logitlab release DIR                    graded by the instructor alone
    logitlab release DIR --seal age1...     graded on each push too, by sealed graders

DIR is made, or brought up to date: files of ours are written anew, exercises that somebody has
worked on are left as they are. Nothing is written if a line of a solution or a grader would go
out in the clear. Exit status: 0 done, 1 refused, 2 unusable arguments.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from logitlab.contents import FORMS, Contents, contents
from logitlab.grader import collect
from logitlab.leaks import leaks
from logitlab.repository import SEALED
from logitlab.sealed import packed, seal
from logitlab.stubs import check as check_stubs
from logitlab.stubs import find_root

MANIFEST = SEALED.with_name("release.json").as_posix()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `logitlab release`."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="the student's repository")
    parser.add_argument(
        "--seal",
        action="append",
        default=[],
        metavar="RECIPIENT",
        help="seal the graders for this recipient (age1...), or put this sealed file in;\n"
        "may be repeated for several recipients",
    )
    parser.add_argument(
        "--workflow",
        choices=FORMS,
        default="actions",
        help="what grades on a push: actions with our own step and a reporter (default),\n"
        "the classic runner with autograding.json, or none",
    )
    parser.add_argument(
        "--overwrite-work", action="store_true", help="replace exercises that were worked on, too"
    )
    parser.add_argument("--root", type=Path, metavar="DIR", help="the project; default: upwards")


def run(args: argparse.Namespace) -> int:
    """Check, make the contents, search them for answers, write them; return the exit status."""
    root = args.root or find_root(Path.cwd())
    if root is None:
        raise ValueError("no project here (reference/exNN_topic.py); name it with --root DIR")
    problems = check_stubs(root)
    if problems:
        return _refused(problems)
    graders = collect(root / "graders")
    before = _manifest(args.folder)
    sealed, seals = _sealed(root, args, before)
    made = contents(root, graders, args.workflow, sealed)
    found = list(leaks(root, {**made.files, **made.work}))
    if found:
        return _refused(found)
    manifest = _digests(made) | {"seals": seals}
    made.files[MANIFEST] = (json.dumps(manifest, indent=1, sort_keys=True) + "\n").encode()
    for line in _write(args.folder, made, before, args.overwrite_work):
        print(line)
    return 0


def _refused(problems: Sequence[str]) -> int:
    for problem in problems:
        print(problem, file=sys.stderr)
    print("nothing was written", file=sys.stderr)
    return 1


def _sealed(
    root: Path, args: argparse.Namespace, before: Mapping[str, Any]
) -> tuple[bytes | None, str]:
    """Return the sealed graders and a digest of what was sealed and for whom.

    Sealing the same twice gives different bytes, so what is there already is kept if it holds the
    same graders for the same recipients.
    """
    if not args.seal:
        return None, ""
    first = Path(args.seal[0])
    if not args.seal[0].startswith("age1") and first.is_file():
        data = first.read_bytes()
        return data, hashlib.sha256(data).hexdigest()
    content = packed([root / "graders"])
    seals = hashlib.sha256(content + "\n".join(sorted(args.seal)).encode()).hexdigest()
    there = args.folder / SEALED
    if before.get("seals") == seals and there.is_file():
        data = there.read_bytes()
        if hashlib.sha256(data).hexdigest() == before["files"].get(SEALED.as_posix()):
            return data, seals
    return seal(content, args.seal), seals


def _digests(made: Contents) -> dict[str, Any]:
    return {
        kind: {path: hashlib.sha256(data).hexdigest() for path, data in files.items()}
        for kind, files in (("files", made.files), ("work", made.work))
    }


def _manifest(folder: Path) -> dict[str, Any]:
    path = folder / MANIFEST
    if not path.is_file():
        return {"files": {}, "work": {}}
    found = json.loads(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def _write(
    folder: Path, made: Contents, before: Mapping[str, Any], overwrite: bool
) -> Iterator[str]:
    """Write what changed; yield a line for each file written, kept or removed."""
    for name, data in sorted({**made.files, **made.work}.items()):
        path = folder / name
        there = path.read_bytes() if path.is_file() else None
        if there == data:
            continue
        if name in made.work and there is not None and not overwrite:
            worked_on = hashlib.sha256(there).hexdigest() != before["work"].get(name)
            if worked_on:
                yield f"kept {name}: it was worked on (--overwrite-work replaces it)"
                continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        yield f"wrote {name}"
    for name, digest in sorted(before["files"].items()):
        path = folder / name
        stale = name not in made.files and path.is_file()
        if stale and hashlib.sha256(path.read_bytes()).hexdigest() == digest:
            path.unlink()
            yield f"removed {name}"
