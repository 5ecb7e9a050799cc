"""What goes into a student's repository: every file with its bytes, made from a project.

`files` are ours and kept up to date; `work` are the student's from the moment she has them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.resources import files as resources
from pathlib import Path
from string import Template

from logitlab.grader import Grader
from logitlab.platforms import autograding
from logitlab.repository import SEALED
from logitlab.wheel import build

__all__ = ["FORMS", "Contents", "contents"]

# Commits of the actions used; the comment that goes with each says which release that was.
ACTIONS = {
    "checkout": "3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
    "python": "5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0",
    "cache": "27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5",
    "classic": "8a95faf71250cf7b1a6879a63cbe82ffb0aac7f4 # v1",
    "reporter": "d13b5912daf5042ac1b71bc38bdb4a6bcd61d8ca # v1",
}
FORMS = ("actions", "classic", "none")
HAND_IN = {
    "self-check": "Your instructor grades it; each push runs the public checks.",
    "actions": "After each push, the tab Actions shows your points and what went wrong.",
    "classic": "After each push, the tab Actions shows your points and what went wrong.",
    "none": "Your instructor tells you where your points are shown.",
}
STUDENT = {
    "requirements.txt": "requirements.txt",
    "gitignore": ".gitignore",
    "devcontainer.json": ".devcontainer/devcontainer.json",
    "settings.json": ".vscode/settings.json",
}


@dataclass
class Contents:
    """The files of a student's repository, by their paths in it."""

    files: dict[str, bytes] = field(default_factory=dict)
    work: dict[str, bytes] = field(default_factory=dict)


def contents(root: Path, graders: Sequence[Grader], form: str, sealed: bytes | None) -> Contents:
    """Make the contents from the exercises of a project and its graders.

    `form` is one of FORMS: which workflow grades. Without sealed graders it is the self-check.
    """
    made = Contents()
    _exercises(root / "exercises", made)
    for name, path in STUDENT.items():
        made.files[path] = _template(f"student/{name}").encode()
    form = form if sealed or form == "none" else "self-check"
    made.files["README.md"] = _readme(graders, form).encode()
    made.files[".github/classroom/autograding.json"] = autograding.written(graders).encode()
    wheel = ""
    if sealed:
        made.files[SEALED.as_posix()] = sealed
        name, data = build()
        wheel = f"{SEALED.parent.as_posix()}/{name}"
        made.files[wheel] = data
    if form != "none":
        made.files[".github/workflows/classroom.yml"] = _workflow(form, wheel).encode()
    return made


def _exercises(folder: Path, made: Contents) -> None:
    for path in sorted(folder.glob("*")):
        if path.suffix in (".py", ".ipynb"):
            own = path.name.startswith("ex")
            (made.work if own else made.files)[f"exercises/{path.name}"] = path.read_bytes()
    if not made.work:
        raise ValueError(f"{folder}: no exercise here; run logitlab stubs")


def _readme(graders: Sequence[Grader], form: str) -> str:
    rows = [f"| {grader.exercise} | {grader.points} |" for grader in graders]
    return Template(_template("student/README.md")).substitute(
        count=len(graders),
        points=sum(grader.points for grader in graders),
        first=graders[0].exercise,
        table="\n".join(rows),
        handin=HAND_IN[form],
    )


def _workflow(form: str, wheel: str) -> str:
    source = f"{wheel}[seal,report]" if wheel else "requirements.txt"
    option = "" if wheel else "-r "
    install = Template(_template("workflows/install.yml")).substitute(
        ACTIONS,
        keyed=wheel or "requirements.txt",
        packages=f'{option}"$GITHUB_WORKSPACE/{source}"',
    )
    text = _template(f"workflows/{form}.yml")
    return Template(text).substitute(ACTIONS, install=install.rstrip("\n"))


def _template(name: str) -> str:
    return (resources("logitlab") / "templates" / name).read_text(encoding="utf-8")
