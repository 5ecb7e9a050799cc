"""Look at one place and tell what it is: one submission, or those of a class.

Decided by content, in this order, for a folder and for a zip alike:

1. exercise files, or `exercises/` with some: one submission;
2. names as in a Canvas or Moodle download: one submission for each student;
3. exactly one notebook, and nothing else to open: one submission;
4. a folder `submitted` (nbgrader): one for each student and assignment;
5. one folder, or one with work in it, and nothing else to open: it is looked at instead;
6. otherwise, if there is anything to open, a class: each folder, zip and notebook is a submission.

A submission has the name of its folder, zip or notebook, rid of what a platform added to it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from logitlab.candidate import Candidate, Found, Skipped, class_zip
from logitlab.layout import find_folders, folders_at
from logitlab.places import (
    OPENED,
    OTHER_ARCHIVES,
    Place,
    can_hold_work,
    downloads,
    has_exercises,
    has_work,
    is_notebook,
)
from logitlab.schemes import Handed, assignment_prefix
from logitlab.text import UnreadableError, shown
from logitlab.tree import Entry, FolderTree, Tree

__all__ = ["survey"]

MAX_NESTING = 2
MAX_CLASS = 20_000


def survey(path: Path, found: Found) -> None:
    """Add the submissions at a path, and what is passed over there, to `found`."""
    try:
        _survey(path, found)
    except OSError as error:
        reason = f"cannot be looked at ({error.strerror})"
        found.unreadable.append(Skipped(shown(str(path), 1000), reason))


def _survey(path: Path, found: Found) -> None:
    before = len(found.candidates)
    whole = Candidate(shown(path.stem), path, keys=(path.stem,))
    tree: Tree
    if path.is_dir():
        tree = FolderTree(path)
        _Survey(found, None).look(tree, Place(path))
        if len(found.candidates) == before:
            _nothing(tree, path, found)
    elif path.suffix.lower() == ".zip":
        try:
            tree = class_zip(path)
        except UnreadableError:
            found.candidates.append(whole)  # its problem is told when it is opened
            return
        _Survey(found, whole).look(tree, Place(path, zipped=True))
        if len(found.candidates) == before:
            found.candidates.append(whole)
    elif path.is_file() and OPENED.fullmatch(path.name):
        found.candidates.append(whole)
    else:
        exists = path.exists() or path.is_symlink()
        reason = "no folder, zip, notebook or exercise file" if exists else "no such path"
        found.unreadable.append(Skipped(shown(str(path), 1000), reason))


def _nothing(tree: Tree, path: Path, found: Found) -> None:
    """Take a folder with files of other names, or links, for a submission, which will say so."""
    opened = any(not entry.folder and OPENED.fullmatch(entry.name) for entry in tree.children())
    if opened or tree.problems:
        name = path.absolute().name
        found.candidates.append(Candidate(shown(name), path, keys=(name,)))
    else:
        found.unreadable.append(Skipped(shown(str(path), 1000), "no submission in it"))


class _Survey:
    """Collect submissions from one place; `whole` is what a zip is if it holds just one."""

    def __init__(self, found: Found, whole: Candidate | None) -> None:
        self.found = found
        self.whole = whole

    def look(self, tree: Tree, place: Place, depth: int = 0) -> None:
        entries = tree.children()
        handed = downloads(entries)
        if has_exercises(tree, entries) or (not handed and is_notebook(tree, entries)):
            self._one(tree, entries, place)
            return
        submitted = next((e for e in entries if e.folder and e.name == "submitted"), None)
        if handed:
            self._download(handed, entries, place)
        elif submitted:
            self._nbgrader(tree.below("submitted"), place.below("submitted"))
        elif place.name == "submitted":
            self._nbgrader(tree, place)
        else:
            folders = [entry for entry in entries if entry.folder]
            worked = [e.name for e in folders if len(folders) == 1 or has_work(tree, e)]
            opened = any(not entry.folder and can_hold_work(entry) for entry in entries)
            if len(worked) == 1 and not opened and depth < MAX_NESTING:
                self._leave(entries, worked, place)
                self.look(tree.below(worked[0]), place.below(worked[0]), depth + 1)
            elif worked or opened:
                self._class(tree, entries, worked, place)
            else:
                self._leave(entries, worked, place)
        for problem in tree.problems:
            self._skip(self.found.unreadable, place, problem)

    def _skip(self, kind: list[Skipped], where: object, reason: str) -> None:
        skipped = Skipped(shown(str(where), 1000), reason)
        if skipped not in kind:
            kind.append(skipped)

    def _add(self, name: str, place: Place, keys: Iterable[str], late: bool = False) -> None:
        keys = tuple(dict.fromkeys(keys))
        self.found.candidates.append(
            Candidate(shown(name), place.path, place.inside, keys=keys, late=late)
        )

    def _one(self, tree: Tree, entries: list[Entry], place: Place) -> None:
        if self.whole:
            self.found.candidates.append(self.whole)
        else:
            self._add(place.name, place, keys=(place.name,))
        for entry in entries:
            inner = entry.folder and entry.name.lower() != "exercises"
            if inner and find_folders(tree.below(entry.name)):
                reason = f"inside the submission {shown(place.name)}, which has its own files"
                self._skip(self.found.ignored, place.below(entry.name), reason)

    def _download(self, handed: dict[str, Handed], entries: list[Entry], place: Place) -> None:
        """Take the files and folders of a Canvas or Moodle download, student by student."""
        grouped: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            if entry.name in handed:
                grouped[handed[entry.name].user].append(entry)
            else:
                self._skip(self.found.ignored, place.below(entry.name), "not of the platform")
        students = {user: handed[group[0].name].student for user, group in grouped.items()}
        alike = Counter(students.values())
        for user, group in grouped.items():
            student = students[user]
            name = student if alike[student] == 1 else f"{student} ({user})"
            texts = [entry for entry in group if handed[entry.name].text]
            files = [entry for entry in group if not handed[entry.name].text]
            kind = self.found.ignored if files else self.found.unreadable
            for entry in texts:
                self._skip(kind, place.below(entry.name), "typed into the platform, no file")
            self._student(name, (user, student), files, handed, place)

    def _student(
        self,
        name: str,
        keys: tuple[str, ...],
        entries: list[Entry],
        handed: dict[str, Handed],
        place: Place,
    ) -> None:
        """Add a student's folder, and as one submission the files uploaded one by one."""
        late = any(handed[entry.name].late for entry in entries)
        picked = []
        for entry in entries:
            if entry.folder:
                self._add(name, place.below(entry.name), keys, late)
            else:
                inside = f"{place.inside}/{entry.name}".lstrip("/")
                picked.append((handed[entry.name].file, inside))
        if picked:
            files = tuple(dict.fromkeys(picked))
            self.found.candidates.append(
                Candidate(shown(name), place.path, picked=files, keys=keys, late=late)
            )

    def _nbgrader(self, tree: Tree, place: Place) -> None:
        """Take `student/assignment/` folders; with one assignment the name is the student's."""
        works: list[tuple[str, str, Place]] = []
        for student in tree.children():
            where = place.below(student.name)
            if not student.folder:
                self._skip(self.found.ignored, where, "not a student's folder")
                continue
            below = tree.below(student.name)
            if folders_at(below):
                works.append((student.name, "", where))
                continue
            assignments = [entry.name for entry in below.children() if entry.folder]
            works += [(student.name, name, where.below(name)) for name in assignments]
            if not assignments:
                self._skip(self.found.unreadable, where, "no work in it")
        several = len({assignment for _, assignment, _ in works if assignment}) > 1
        for name, assignment, where in works:
            label = f"{name} ({assignment})" if several and assignment else name
            self._add(label, where, keys=(name,))

    def _leave(self, entries: list[Entry], worked: list[str], place: Place) -> None:
        """List what lies beside the one folder with work, or what is there if none has any."""
        kind = self.found.ignored if worked else self.found.unreadable
        for entry in entries:
            where = place.below(entry.name)
            if not entry.folder:
                self._skip(self.found.ignored, where, "not a submission")
            elif entry.name not in worked:
                self._skip(kind, where, "no work in it")

    def _class(self, tree: Tree, entries: list[Entry], worked: list[str], place: Place) -> None:
        """Take each folder, each zip and each notebook of a class."""
        cloned = not place.zipped and all((place.path / name / ".git").exists() for name in worked)
        prefix = assignment_prefix(worked, place.name, cloned)
        if len(entries) > MAX_CLASS:
            reason = f"more than {MAX_CLASS} submissions; grade the rest by itself"
            self._skip(self.found.unreadable, place, reason)
        twice = {name for name, count in Counter(e.name for e in entries).items() if count > 1}
        for entry in entries[:MAX_CLASS]:
            where = place.below(entry.name)
            if entry.name in twice:
                reason = "more than one member of this name in the zip; which one counts?"
                self._skip(self.found.unreadable, where, reason)
            elif entry.folder:
                name = entry.name.removeprefix(prefix) or entry.name
                self._add(name, where, keys=(name, entry.name))
            elif entry.name.lower().endswith((".zip", ".ipynb")):
                name = entry.name.rpartition(".")[0]
                self._add(name, where, keys=(name,))
            elif OTHER_ARCHIVES.fullmatch(entry.name):
                reason = "an archive of a kind that is not opened; unpack it, or make it a zip"
                self._skip(self.found.unreadable, where, reason)
            else:
                self._skip(self.found.ignored, where, "not a submission")
