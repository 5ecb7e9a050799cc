"""A real course for nbgrader, and students who hand in what nbgrader released."""

import html
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbconvert
import nbformat
from nbgrader.api import Gradebook

ROOT = Path(__file__).resolve().parents[1]
SOFTMAX, ONE_HOT, TORCH = (
    "ex01_softmax_numpy",
    "ex03_cross_entropy_numpy",
    "ex04_cross_entropy_torch",
)
CORPUS = ROOT / "tests/corpus"


def reference(exercise: str) -> str:
    """The right answer."""
    return (ROOT / f"reference/{exercise}.py").read_text(encoding="utf-8")


def wrong(exercise: str, name: str) -> str:
    """One of the wrong answers of the corpus."""
    return (CORPUS / exercise / f"wrong/{name}.py").read_text(encoding="utf-8")


class Course:
    """A course in a folder, with nbgrader's commands."""

    def __init__(self, folder: Path, assignment: str = "softmax") -> None:
        self.folder, self.assignment = folder, assignment
        home = folder.parent / "home"
        home.mkdir(exist_ok=True)
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        # Templates and kernels lie beside the packages, which may not be beside this Python.
        share = Path(nbconvert.__file__).parents[4] / "share/jupyter"
        self.env = {"HOME": str(home), "PATH": path, "OMP_NUM_THREADS": "1", "LANG": "C.UTF-8"}
        self.env["JUPYTER_PATH"] = str(share)

    def run(self, *words: str, status: int = 0) -> str:
        """Run a command of the environment in the course's folder; return all it says."""
        program = Path(sys.executable).parent / words[0]
        done = subprocess.run(
            [sys.executable, str(program), *words[1:]],
            cwd=self.folder,
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=500,
        )
        assert done.returncode == status, done.stdout
        return done.stdout

    def released(self, exercise: str) -> Any:
        """A notebook as students get it."""
        path = self.folder / f"release/{self.assignment}/{exercise}.ipynb"
        return nbformat.read(path, as_version=4)

    def hand_in(self, student: str, **answers: str | Any) -> None:
        """Put a student's notebooks in place; an answer is code, or a whole notebook."""
        folder = self.folder / f"submitted/{student}/{self.assignment}"
        folder.mkdir(parents=True)
        for exercise, answer in answers.items():
            book = answer
            if isinstance(answer, str):
                book = answered(self.released(exercise), answer)
            nbformat.write(book, folder / f"{exercise}.ipynb")

    def scores(self) -> dict[tuple[str, str], float]:
        """The automatic scores in the gradebook, by student and notebook."""
        with Gradebook(f"sqlite:///{self.folder}/gradebook.db") as book:
            return {
                (submission.student.id, notebook.name): sum(
                    g.auto_score or 0 for g in notebook.grades
                )
                for submission in book.assignment_submissions(self.assignment)
                for notebook in submission.notebooks
            }

    def feedback(self, student: str, exercise: str) -> str:
        """What a student reads of one notebook, without the mark-up."""
        path = self.folder / f"feedback/{student}/{self.assignment}/{exercise}.html"
        page = path.read_text(encoding="utf-8")
        page = re.sub(r"(?s)<(script|style)\b.*?</\1>", "", page)
        return html.unescape(re.sub(r"<[^>]+>", "", page))


def answered(book: Any, code: str) -> Any:
    """Write code into the last cell to be filled in; empty the others."""
    cells = [cell for cell in book.cells if cell.id.startswith("solution-")]
    for cell in cells:
        cell.source = "# see below"
    cells[-1].source = code
    return book


def test_cell(book: Any) -> Any:
    """The cell in which nbgrader puts the hidden tests."""
    return next(cell for cell in book.cells if cell.id.startswith("points-"))


test_cell.__test__ = False  # type: ignore[attr-defined]
