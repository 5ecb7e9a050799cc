"""Let output reach terminals that know little: other signs for those that cannot be written."""

from __future__ import annotations

import codecs
import io
import sys

__all__ = ["PLAIN", "allow_plain"]

NAME = "logitlab-plain"
PLAIN = dict(zip("✓✗·●▲▼│─└┤█▒“”‘’–—×", "+x-o^v|-++#:\"\"''--x", strict=True))
PLAIN |= {"…": "...", "→": "->"}


def allow_plain() -> None:
    """Write what a stream's encoding lacks with the signs that stand for it, or with `?`.

    A Windows console in cp1252 has no check mark; without this, printing one would be an error.
    """
    codecs.register_error(NAME, _plain)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.encoding.lower().startswith("utf"):
            stream.reconfigure(errors=NAME)


def _plain(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    lacking = error.object[error.start : error.end]
    words = "".join(PLAIN.get(sign, "?") for sign in lacking)
    return words.encode(error.encoding, "replace").decode(error.encoding), error.end
