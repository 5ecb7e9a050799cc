"""Build a wheel of the engine as it is installed, without a build tool: same files, same bytes.

The wheel travels in student repositories, so that what grades them is pinned with them. It holds
the engine only: explanations of mistakes, read one after the other, add up to the solutions, so
they travel with the sealed graders.
"""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from collections.abc import Iterator
from importlib.metadata import metadata
from pathlib import Path
from typing import Any

import logitlab

__all__ = ["build"]

WHEN = (2020, 1, 1, 0, 0, 0)  # one time for all, so that the bytes depend on the content alone
LEFT_OUT = {"__pycache__", "explanations"}
ENTRY_POINTS = "[console_scripts]\nlogitlab = logitlab.cli:main\n"
# The pytest plugin is for graders: without its entry point, a self-check runs without it.
WHEEL = "Wheel-Version: 1.0\nGenerator: logitlab\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def build() -> tuple[str, bytes]:
    """Return the file name and the bytes of the wheel."""
    version = logitlab.__version__
    info = f"logitlab-{version}.dist-info"
    files = dict(_package())
    files[f"{info}/METADATA"] = _metadata(version)
    files[f"{info}/WHEEL"] = WHEEL.encode()
    files[f"{info}/entry_points.txt"] = ENTRY_POINTS.encode()
    record = "".join(f"{name},{_hash(data)},{len(data)}\n" for name, data in files.items())
    files[f"{info}/RECORD"] = (record + f"{info}/RECORD,,\n").encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as wheel:
        for name, data in files.items():
            member = zipfile.ZipInfo(name, WHEN)
            member.external_attr = 0o644 << 16
            member.compress_type = zipfile.ZIP_DEFLATED
            wheel.writestr(member, data)
    return f"logitlab-{version}-py3-none-any.whl", buffer.getvalue()


def _package() -> Iterator[tuple[str, bytes]]:
    root = Path(logitlab.__file__).parent
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if path.is_file() and not LEFT_OUT.intersection(inside.parts):
            yield f"logitlab/{inside.as_posix()}", path.read_bytes()


def _metadata(version: str) -> bytes:
    """Return the metadata of the installed package; the readme belongs to the project's page."""
    keep = ["Name", "Summary", "License-Expression", "Requires-Python", "Requires-Dist"]
    keep += ["Provides-Extra"]
    lines = ["Metadata-Version: 2.4", f"Version: {version}"]
    found: Any = metadata("logitlab")
    if "seal" not in (found.get_all("Provides-Extra") or ()):
        raise ValueError("logitlab was installed before its code changed; install it again")
    lines += [f"{key}: {value}" for key, value in found.items() if key in keep]
    return ("\n".join(lines) + "\n").encode()


def _hash(data: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest())
    return "sha256=" + digest.rstrip(b"=").decode()
