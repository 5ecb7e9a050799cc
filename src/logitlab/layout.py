"""Which files of a submission are exercises, which are their helpers, and which are neither.

Exercises lie in `exercises/`, or directly in the folder, or in folders in it, also in a wrapping
folder (or two).
A file named exactly as an exercise is that exercise; a renamed copy is taken with a note when it
is the only one; see `versions` for what happens to several.
"""

import itertools
import keyword
import re
import sys
from dataclasses import dataclass, field

from logitlab.notebook import MAX_NOTEBOOK, Notebook, read_notebook
from logitlab.source import Source, exercise_stem
from logitlab.text import UnreadableError, decode_source, shown
from logitlab.tree import Entry, Tree, megabytes
from logitlab.versions import Choice, Version, choose

__all__ = ["Contents", "find_folders", "folders_at", "is_work", "read_tree"]

MAX_FILE = 2**20
MAX_BYTES = 128 * 2**20
MAX_FILES = 500
MAX_WRAPPING = 2
MAX_PARTS = 100
MAX_PACKAGE_DEPTH = 4
MAX_MESSAGES = 50
NOT_HELPERS = re.compile(
    r"conftest|setup|sitecustomize|usercustomize|__init__|__main__|test_.*|.*_test"
)
LIBRARIES = sys.stdlib_module_names | {
    *("numpy", "torch", "pytest", "_pytest", "pluggy", "msgpack", "logitlab")
}


@dataclass
class Contents:
    """Collect what was found: modules by name, shared notebooks, and what to say about them."""

    files: dict[str, Source] = field(default_factory=dict)
    shared: dict[str, Notebook] = field(default_factory=dict)
    broken: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def _suffix(entry: Entry) -> str:
    return "." + entry.name.rpartition(".")[2].lower() if "." in entry.name else ""


def _stem(entry: Entry) -> str:
    return entry.name.rpartition(".")[0]


def is_work(entry: Entry) -> bool:
    """Tell a file that may be an exercise, or a notebook that may hold several."""
    if entry.folder:
        return False
    suffix = _suffix(entry)
    return suffix == ".ipynb" or (suffix == ".py" and exercise_stem(_stem(entry)) is not None)


def folders_at(tree: Tree, folder: str = "") -> list[str]:
    """Return a folder and the folder `exercises` in it, as far as they hold exercises."""
    entries = tree.children(folder)
    found = [
        entry.path
        for entry in entries
        if entry.folder
        and entry.name.lower() == "exercises"
        and any(map(is_work, tree.children(entry.path)))
    ]
    return [*found, folder] if any(map(is_work, entries)) else found


def find_folders(tree: Tree) -> list[str]:
    """Return the folders that hold exercises: at the root, or else one folder down, or wrapped."""
    folder = ""
    for _ in range(MAX_WRAPPING + 1):
        if found := folders_at(tree, folder):
            return found
        inner = [entry.path for entry in tree.children(folder) if entry.folder]
        parts = (path for part in inner for path in folders_at(tree, part))
        if found := list(itertools.islice(parts, MAX_PARTS)):
            return found
        if len(inner) != 1:
            break
        folder = inner[0]
    return []


def read_tree(tree: Tree) -> Contents:
    """Read every exercise, helper module and notebook of a submission; never raises."""
    return _Reading(tree).read()


class _Reading:
    """Read one submission within its bounds."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.contents = Contents()
        self.bytes = 0
        self.count = 0

    def read(self) -> Contents:
        folders = find_folders(self.tree)
        versions: dict[str, list[Version]] = {}
        for folder in folders:
            for entry in self.tree.children(folder):
                stem = exercise_stem(_stem(entry))
                if is_work(entry) and stem:
                    versions.setdefault(stem, []).append(self._version(entry, stem))
                elif is_work(entry):
                    self._shared(entry)
                else:
                    self._helper(entry)
        for stem, found in sorted(versions.items()):
            self._take(stem, choose(stem, found))
        if not folders:
            self.contents.problems.append(_nothing(self.tree))
        if len(folders) == MAX_PARTS:
            message = f"exercises in {MAX_PARTS} folders or more; not all were read"
            self.contents.problems.append(message)
        self.contents.problems[:0] = self.tree.problems
        for messages in (self.contents.problems, self.contents.notes):
            if len(messages) > MAX_MESSAGES:
                messages[MAX_MESSAGES:] = [f"and {len(messages) - MAX_MESSAGES} more"]
        return self.contents

    def _take(self, stem: str, choice: Choice) -> None:
        contents = self.contents
        contents.problems += choice.problems
        contents.notes += choice.notes
        if choice.source:
            contents.files[stem] = choice.source
        else:
            contents.broken[stem] = choice.broken

    def _bytes(self, entry: Entry, limit: int) -> bytes:
        self.count += 1
        if self.count > MAX_FILES:
            raise UnreadableError(
                f"{shown(entry.path)}: more than {MAX_FILES} files; hand in fewer"
            )
        if self.bytes > MAX_BYTES:
            limit_text = megabytes(MAX_BYTES)
            raise UnreadableError(
                f"{shown(entry.path)}: more than {limit_text} in all; hand in less"
            )
        data = self.tree.read(entry, limit)
        self.bytes += len(data)
        return data

    def _python(self, entry: Entry) -> Source:
        text = decode_source(self._bytes(entry, MAX_FILE), entry.path)
        return Source(shown(entry.name), (text,))

    def _notebook(self, entry: Entry) -> Notebook:
        notebook = read_notebook(self._bytes(entry, MAX_NOTEBOOK), entry.path)
        self.contents.notes += notebook.notes
        return notebook

    def _version(self, entry: Entry, stem: str) -> Version:
        exact = _stem(entry) == stem
        try:
            if _suffix(entry) == ".py":
                return Version(entry, exact, self._python(entry))
            chunks = self._notebook(entry).chunks
            return Version(entry, exact, Source(shown(entry.name), chunks, notebook=True))
        except UnreadableError as error:
            return Version(entry, exact, None, str(error))

    def _shared(self, entry: Entry) -> None:
        try:
            self.contents.shared[entry.path] = self._notebook(entry)
        except UnreadableError as error:
            self.contents.problems.append(str(error))

    def _helper(self, entry: Entry, package: str = "") -> None:
        """Carry a helper module, or a package of them, under its dotted name."""
        name = entry.name if entry.folder else _stem(entry)
        if not name.isidentifier() or keyword.iskeyword(name):
            return
        if entry.folder:
            self._package(entry, package + name)
            return
        is_init = bool(package) and name == "__init__"
        if _suffix(entry) != ".py" or (NOT_HELPERS.fullmatch(name) and not is_init):
            return
        if not package and self._is_library(name, entry):
            return
        module = package.rstrip(".") if is_init else package + name
        try:
            source = self._python(entry)
        except UnreadableError as error:
            self.contents.problems.append(str(error))
            return
        if self.contents.files.setdefault(module, source) != source:
            self.contents.problems.append(
                f"{shown(entry.path)}: a second module {module}, left out; keep one of them"
            )

    def _package(self, entry: Entry, module: str) -> None:
        children = self.tree.children(entry.path)
        if not any(child.name == "__init__.py" for child in children):
            return
        if "." not in module and self._is_library(module, entry):
            return
        if module.count(".") >= MAX_PACKAGE_DEPTH:
            self.contents.problems.append(f"{shown(entry.path)}: a package too deep, left out")
            return
        for child in children:
            self._helper(child, module + ".")

    def _is_library(self, name: str, entry: Entry) -> bool:
        if name not in LIBRARIES:
            return False
        self.contents.notes.append(
            f"{shown(entry.path)}: left out, because {name} is a library; if it is a helper of "
            "yours, give it another name"
        )
        return True


def _nothing(tree: Tree) -> str:
    names = [entry.name for entry in tree.children() if not entry.folder]
    found = f"found {', '.join(map(shown, names[:5]))}" if names else "found no files"
    return f"no exercise here: files are named like ex01_softmax_numpy.py; {found}"
