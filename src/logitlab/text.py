"""Text that strangers wrote: decoding it, and showing it without letting it act.

`decode_source` turns the bytes of a Python file into text as Python would, and says with file and
line why it cannot; `shown` makes any text safe to put on one line of a message.
"""

import codecs
import re

__all__ = ["UnreadableError", "brief", "decode_source", "decode_text", "shown"]

SHOWN_CHARACTERS = 200

# Encodings that a coding cookie may ask for. A fixed list, because Python's own registry also holds
# transformations (rot13, zlib, idna).
COOKIE_ENCODINGS = frozenset(
    codecs.lookup(name).name
    for name in (
        *(
            "ascii",
            "utf-8",
            "latin-1",
            "iso8859-2",
            "iso8859-5",
            "iso8859-7",
            "iso8859-9",
            "iso8859-15",
        ),
        *("cp437", "cp850", "cp932", "cp936", "cp949", "cp950", "mac-roman", "koi8-r", "koi8-u"),
        *(f"cp{number}" for number in range(1250, 1259)),
        *("gb2312", "gbk", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
    )
)
COOKIE = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
NOT_CODE = re.compile(rb"^[ \t\f]*(?:#.*)?$")

MARKED = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class UnreadableError(Exception):
    """Say why something handed in cannot be read; the text is a message for the student."""


def shown(text: str, limit: int = SHOWN_CHARACTERS) -> str:
    """Escape what could act or mislead in a message: control, format and private characters.

    Line ends, bidirectional marks and odd spaces are among them, and `##[`, which GitHub's logs
    take for a command anywhere in a line. At most `limit` characters of `text` are kept; printable
    text in any language is left as it is.
    """
    cut = text if len(text) <= limit else text[: limit - 1]
    escaped = "".join(c if c.isprintable() else _escape(c) for c in cut)
    escaped = escaped.replace("##[", r"#\x23[")
    return escaped if len(cut) == len(text) else escaped + "…"


def brief(text: str, limit: int) -> str:
    """Escape as `shown`, and cut again: what is escaped is longer than what it stands for."""
    return shown(shown(text, limit), limit)


def _escape(character: str) -> str:
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")


def decode_source(data: bytes, name: str) -> str:
    """Decode a Python file: UTF-8, a byte order mark, or a coding cookie (PEP 263).

    Line ends become `\\n`. Raises `UnreadableError` as `name:line: what is wrong` for other bytes
    and for NUL characters; `name` is shown escaped.
    """
    encoding = _marked_encoding(data) or _cookie_encoding(data, name)
    return decode_text(data, name, encoding)


def decode_text(data: bytes, name: str, encoding: str | None = None) -> str:
    """Decode text by its byte order mark, or `encoding`, or else as UTF-8; see `decode_source`."""
    for mark, marked in MARKED:
        if data.startswith(mark):
            data, encoding = data[len(mark) :], marked
            break
    try:
        text = data.decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableError(_undecodable(data, error, name)) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise UnreadableError(
            f"{shown(name)}:{line}: holds a NUL character, so it is no text; "
            "save it again as plain UTF-8 text"
        )
    return text


def _marked_encoding(data: bytes) -> str | None:
    return next((encoding for mark, encoding in MARKED if data.startswith(mark)), None)


def _cookie_encoding(data: bytes, name: str) -> str:
    """Return the encoding asked for in the first line, or in the second if the first is no code."""
    for number, line in enumerate(re.split(rb"\r\n|\r|\n", data[:1024], maxsplit=2)[:2], start=1):
        cookie = COOKIE.match(line)
        if cookie:
            return _known_encoding(cookie.group(1).decode("ascii", "replace"), name, number)
        if not NOT_CODE.match(line):
            break
    return "utf-8"


def _known_encoding(asked: str, name: str, line: int) -> str:
    try:
        encoding = codecs.lookup(asked).name
    except (LookupError, ValueError):
        encoding = ""
    if encoding not in COOKIE_ENCODINGS:
        raise UnreadableError(
            f"{shown(name)}:{line}: unknown encoding {shown(asked, 40)}; "
            "save the file as UTF-8 and delete that line"
        )
    return encoding


def _undecodable(data: bytes, error: UnicodeDecodeError, name: str) -> str:
    line = len(re.findall(rb"\r\n|\r|\n", data[: error.start])) + 1
    wrong = f"byte 0x{data[error.start]:02x}" if error.start < len(data) else "cut short"
    encoding = error.encoding.upper()
    return f"{shown(name)}:{line}: not {encoding} text ({wrong}); save the file as UTF-8"
