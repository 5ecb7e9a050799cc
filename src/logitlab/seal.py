"""Encrypt graders for a public place, and open them again, with age (X25519).

    logitlab seal keygen identity.txt                       a new key pair; prints the recipient
    logitlab seal seal graders -r age1... -o graders.age    for one recipient or several
    logitlab seal unseal graders.age DIR                    with the identity

The recipient is public and seals; the identity is secret and opens. To change keys, seal for the
old and the new recipient until the new identity is in place everywhere, then for the new one only.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from logitlab.sealed import (
    IDENTITY,
    IDENTITY_FILE,
    SealError,
    age,
    identity_texts,
    packed,
    seal,
    unpack,
    unseal,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what `logitlab seal` can do."""
    tasks = parser.add_subparsers(dest="task", metavar="TASK", required=True)
    keygen = tasks.add_parser("keygen", help="make a key pair")
    keygen.add_argument("file", type=Path, metavar="FILE", help="where the identity goes")
    close = tasks.add_parser("seal", help="seal folders into one file")
    close.add_argument("folders", nargs="+", type=Path, metavar="DIR", help="such as graders")
    close.add_argument(
        "-r",
        "--recipient",
        action="append",
        required=True,
        metavar="AGE1...",
        help="who can open it; may be repeated",
    )
    close.add_argument("-o", "--out", type=Path, required=True, metavar="FILE")
    unclose = tasks.add_parser("unseal", help="open a sealed file")
    unclose.add_argument("file", type=Path, metavar="FILE")
    unclose.add_argument("folder", type=Path, metavar="DIR", help="where its contents go; new")
    unclose.add_argument(
        "-i",
        "--identity",
        type=Path,
        metavar="FILE",
        help=f"default: ${IDENTITY}, then ~/{IDENTITY_FILE}",
    )


def run(args: argparse.Namespace) -> int:
    """Make keys, seal, or open; return 0, or raise `SealError`."""
    if args.task == "keygen":
        print(keygen(args.file))
        print(f"the identity is in {args.file}: keep it secret, keep a copy", file=sys.stderr)
    elif args.task == "seal":
        args.out.write_bytes(seal(packed(args.folders), args.recipient))
    else:
        if args.folder.exists():
            raise SealError(f"{args.folder}: is there already; name a new folder")
        given = identity_texts(args.identity) if args.identity else None
        content = unseal(args.file, given)
        args.folder.mkdir(mode=0o700, parents=True)
        unpack(content, args.folder, str(args.file))
    return 0


def keygen(path: Path) -> str:
    """Write a new identity to a new file that only its owner can read; return the recipient."""
    identity = age().x25519.Identity.generate()
    recipient = str(identity.to_public())
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise SealError(f"{path}: is there already; an identity is never overwritten") from None
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(f"# public key: {recipient}\n{identity}\n")
    return recipient
