"""Sealed graders: what of them is encrypted for a public place, and how it is opened.

The form is age with X25519 keys. `seal` needs a recipient, which is public; `unseal` an identity,
which is secret. `opened` is how grading gets at them.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
import signal
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType, ModuleType

__all__ = ["NoIdentityError", "SealError", "opened", "packed", "seal", "unpack", "unseal"]

IDENTITY = "LOGITLAB_IDENTITY"
IDENTITY_FILE = Path(".config/logitlab/identity.txt")  # in the home folder
MEMBER = re.compile(r"(?:[A-Za-z0-9]\w*/)*[A-Za-z0-9]\w*\.(?:py|md)", re.ASCII)
ENDINGS = (".py", ".md")


class SealError(ValueError):
    """Something that cannot be sealed or opened; the message says why and what to do."""


class NoIdentityError(SealError):
    """There is no identity on this machine: not an error on a student's fork."""


def packed(folders: Sequence[Path]) -> bytes:
    """Return an archive of the .py and .md files in some folders: same files, same bytes."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:xz", format=tarfile.USTAR_FORMAT) as tar:
        for folder in folders:
            paths = sorted(path for path in folder.glob("*") if path.suffix in ENDINGS)
            if not paths:
                raise SealError(f"{folder}: no {' or '.join(ENDINGS)} file here to seal")
            for path in paths:
                data = path.read_bytes()
                member = tarfile.TarInfo(f"{folder.resolve().name}/{path.name}")
                member.size, member.mode = len(data), 0o600
                tar.addfile(member, io.BytesIO(data))
    return buffer.getvalue()


def seal(content: bytes, recipients: Sequence[str]) -> bytes:
    """Encrypt for recipients (`age1...`); the bytes differ each time, the content does not."""
    pyrage = age()
    parsed = []
    for text in recipients:
        try:
            parsed.append(pyrage.x25519.Recipient.from_str(text.strip()))
        except pyrage.RecipientError:
            hint = " (an identity is secret: never name it here)" if _is_secret(text) else ""
            shown = "what was given" if hint else repr(text[:80])
            raise SealError(
                f"{shown} is no recipient{hint}; one begins with age1 and is printed by "
                "logitlab seal keygen"
            ) from None
    result = pyrage.encrypt(content, parsed)
    assert isinstance(result, bytes)
    return result


def unseal(path: Path, given: Sequence[str] | None = None) -> bytes:
    """Return the content of a sealed file, opened with the identities given or those found here."""
    data = path.read_bytes()
    if not data.startswith(b"age-encryption.org/v1\n"):
        raise SealError(f"{path}: is not sealed with age; seal it with logitlab seal seal")
    texts = identities() if given is None else given
    pyrage = age()
    try:
        keys = [pyrage.x25519.Identity.from_str(text) for text in texts]
    except pyrage.IdentityError:
        raise SealError(
            "the identity cannot be read: it should be one line, AGE-SECRET-KEY-1..., as "
            "logitlab seal keygen wrote it"
        ) from None
    try:
        content = pyrage.decrypt(data, keys)
    except pyrage.DecryptError as error:
        if "no matching key" in str(error).lower():
            raise SealError(
                f"{path}: sealed for another key; seal it again for your recipient, or put the "
                "identity that belongs to it in place"
            ) from None
        raise SealError(f"{path}: damaged or changed since it was sealed; seal it again") from None
    assert isinstance(content, bytes)
    return content


def unpack(content: bytes, folder: Path, name: str) -> None:
    """Write the files of an opened archive below a folder; refuse any other kind of member."""
    try:
        with tarfile.open(fileobj=io.BytesIO(content)) as tar:
            for member in tar:
                file = tar.extractfile(member) if member.isreg() else None
                if file is None or not MEMBER.fullmatch(member.name):
                    raise SealError(f"{name}: holds {member.name!r}, which is no grader")
                target = folder / member.name
                target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                target.write_bytes(file.read())
    except tarfile.TarError as error:
        raise SealError(f"{name}: opened, but not an archive of graders ({error})") from None


def identities() -> list[str]:
    """Return the identities of this machine: from the environment, else from the home folder.

    What was in the environment is taken out of it, so that no process started later inherits it.
    """
    text = os.environ.pop(IDENTITY, "")
    if text.strip():
        found = _identity_lines(text)
        _kept[:] = found
        return found
    if _kept:
        return list(_kept)
    path = Path.home() / IDENTITY_FILE
    if path.is_file():
        return identity_texts(path)
    raise NoIdentityError(
        f"no identity here to open sealed graders with: set ${IDENTITY}, or put it into "
        f"~/{IDENTITY_FILE}"
    )


_kept: list[str] = []  # of this process, once taken out of the environment


def identity_texts(path: Path) -> list[str]:
    """Read the identities in a file, one on a line; lines that begin with # are comments."""
    found = _identity_lines(path.read_text(encoding="utf-8"))
    if not found:
        raise SealError(f"{path}: holds no identity (a line that begins with AGE-SECRET-KEY-1)")
    return found


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Path]:
    """Open a sealed file into a private folder in memory, which is gone afterwards.

    The folder is readable by its owner only and lies outside all that student code can see. It is
    removed on errors and on the signals that end a run, too.
    """
    content = unseal(path)
    folder = Path(tempfile.mkdtemp(prefix="logitlab-sealed-", dir=_memory()))
    try:
        with _ending_by_exit():
            unpack(content, folder, str(path))
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _ending_by_exit() -> Iterator[None]:
    """Turn SIGTERM and SIGHUP into SystemExit, so that clean-up runs; only in the main thread."""

    def end(number: int, frame: FrameType | None) -> None:
        sys.exit(128 + number)

    before = {}
    with contextlib.suppress(ValueError):
        for number in (signal.SIGTERM, signal.SIGHUP):
            before[number] = signal.signal(number, end)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _memory() -> str | None:
    """Return a folder whose files live in memory, or None for the usual temporary folder."""
    for name in ("/dev/shm", os.environ.get("XDG_RUNTIME_DIR", "")):
        if name and os.access(name, os.W_OK | os.X_OK):
            return name
    return None


def _identity_lines(text: str) -> list[str]:
    lines = [line.strip() for line in text.splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


def _is_secret(text: str) -> bool:
    return "SECRET" in text.upper()


def age() -> ModuleType:
    """Return the binding to age, or say how to install it."""
    try:
        import pyrage
    except ImportError:
        raise SealError(
            "sealing needs the package pyrage; install it with: pip install 'logitlab[seal]'"
        ) from None
    module: ModuleType = pyrage
    return module
