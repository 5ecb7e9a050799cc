"""How platforms name what they let an instructor download: one small function for each scheme.

- Canvas: flat files `lovelaceada_LATE_12345_67890_work.py` (name, late or not, user, file, upload);
  `anon_x7Kq_67890_work.py` when marking is anonymous.
- Moodle: folders `Ada Lovelace_123456_assignsubmission_file_`, or flat files of that beginning.
- Git clones: `softmax-ada`, the assignment and the student; `assignment_prefix` finds the former.
- nbgrader: `submitted/ada/softmax/`, told by the folder's name and needing no function here.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass

__all__ = ["Handed", "assignment_prefix", "canvas_file", "moodle_name"]

# From Canvas' lib/content_zipper.rb: name, LATE and id joined by "_", each rid of all but letters,
# digits and "_"; then the id of the upload and the name that the student gave it.
_CANVAS = re.compile(
    r"(?:(?P<student>\w*?)_)??(?P<late>LATE_)?(?:anon_(?P<anonymous>[^\W_]+)|(?P<user>\d+))_"
    r"(?:(?P<upload>\d+)_(?P<file>.+)|(?:text|link)\.html)"
)
# From Moodle's mod/assign/locallib.php: full name and participant, then the plugin's name.
_MOODLE = re.compile(
    r"(?P<student>.+)_(?P<user>\d+)_assignsubmission_(?P<kind>[a-z]+)_?(?P<file>.*)"
)


@dataclass(frozen=True)
class Handed:
    """What a name in a download says: the student, the platform's number for her, and the file.

    `file` is the name of the upload, empty for a folder; `text` tells what was typed into the
    platform and is no file of hers.
    """

    student: str
    user: str
    file: str = ""
    late: bool = False
    text: bool = False


def canvas_file(name: str) -> Handed | None:
    """Read the name of a file in a Canvas download; None if it is not named so."""
    match = _CANVAS.fullmatch(name)
    if not match:
        return None
    user = match["user"] or match["anonymous"]
    student = match["student"] or f"anon_{user}"
    return Handed(student, user, match["file"] or "", bool(match["late"]), not match["upload"])


def moodle_name(name: str) -> Handed | None:
    """Read the name of a folder or a flat file in a Moodle download; None if it is not so."""
    match = _MOODLE.fullmatch(name)
    if not match:
        return None
    return Handed(match["student"], match["user"], match["file"], text=match["kind"] != "file")


def assignment_prefix(names: Collection[str], parent: str, cloned: bool) -> str:
    """Return what Git clones `assignment-student` have in common, to be taken off, or "".

    It is the parent folder's name (also without `-submissions`) if all begin with that and `-`;
    else, where all are clones, what at least two of them share up to the last `-`.
    """
    known = f"{parent.removesuffix('-submissions')}-"
    if len(known) > 1 and names and all(_continues(name, known) for name in names):
        return known
    if not cloned or len(names) < 2:
        return ""
    first, last = min(names), max(names)
    common = next(
        (i for i, pair in enumerate(zip(first, last, strict=False)) if pair[0] != pair[1]),
        len(first),
    )
    prefix = first[: first.rfind("-", 0, common) + 1]
    return prefix if all(_continues(name, prefix) for name in names) else ""


def _continues(name: str, prefix: str) -> bool:
    return name.startswith(prefix) and len(name) > len(prefix)
