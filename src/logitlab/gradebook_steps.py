"""Steps of nbgrader's autograde that are ours. Imported only where nbgrader is installed.

`Tags` belongs to a course that nbgrader grades, named in its configuration; the others take the
place of running student code, see `gradebook`.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nbconvert.preprocessors import ClearMetadataPreprocessor
from nbformat import v4
from nbgrader import utils
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import (
    AssignLatePenalties,
    CheckCellMetadata,
    NbGraderPreprocessor,
    SaveAutoGrades,
)

from logitlab.feedback_content import ExerciseFeedback, report_of
from logitlab.notebook import put_in
from logitlab.text import shown

__all__ = ["CourseDirectory", "Isolated", "NbGraderException", "Tags"]

Told = Mapping[str, ExerciseFeedback]
SKIP = "skip-execution"  # what nbclient makes of it: the cell is not run


class Tags(NbGraderPreprocessor):  # type: ignore[misc]
    """Let self-checks and plots be skipped, and nothing else, whatever tags a student has set.

    They call the student's functions in the kernel itself, where one that never returns costs
    minutes, and one that ends Python all points. And a test cell that a student lets be skipped has
    no output, for which nbgrader gives full points.
    """

    def preprocess_cell(self, cell: Any, resources: Any, index: int) -> tuple[Any, Any]:
        tags = [tag for tag in cell.metadata.get("tags", []) if tag != SKIP]
        public = put_in(tags, cell.source) and not utils.is_grade(cell)
        if tags or public:
            cell.metadata["tags"] = [*tags, *([SKIP] if public else [])]
        else:
            cell.metadata.pop("tags", None)
        return cell, resources


class Isolated(Autograde):  # type: ignore[misc]
    """Autograde in which nothing runs: outputs come from what was graded in isolation."""

    def __init__(self, told: Told, **options: Any) -> None:
        super().__init__(**options)
        self.told = told
        self.differences: list[str] = []

    def init_notebooks(self) -> None:
        """Take the notebooks that were graded; others of the assignment are left as they are."""
        super().init_notebooks()
        self._check_points()
        for place, paths in list(self.assignments.items()):
            self.assignments[place] = [path for path in paths if Path(path).stem in self.told]

    def _check_points(self) -> None:
        """Refuse, before anything is written, what is worth other points in the gradebook."""
        with Gradebook(self.coursedir.db_url, self.coursedir.course_id) as book:
            for name, exercise in self.told.items():
                try:
                    place = (f"points-{name}", name, self.coursedir.assignment_id)
                    worth = book.find_grade_cell(*place).max_score
                except MissingEntry:
                    continue
                if worth != exercise.max_score:
                    raise NbGraderException(
                        f"{name} is worth {worth:g} points in the gradebook and "
                        f"{exercise.max_score} in its grader; export the course again, and run "
                        "nbgrader generate_assignment"
                    )

    def init_destination(self, assignment_id: str, student_id: str) -> bool:
        """Make room for the notebooks that are written anew, whatever their time stamps say."""
        folder = Path(self._format_dest(assignment_id, student_id))
        for path in self.notebooks:
            (folder / Path(path).name).unlink(missing_ok=True)
        return True

    def init_assignment(self, assignment_id: str, student_id: str) -> None:
        """Begin as nbgrader does; what has no notebook was graded from another file, or is 0."""
        super().init_assignment(assignment_id, student_id)
        with Gradebook(self.coursedir.db_url, self.coursedir.course_id) as book:
            handed_in = {Path(path).stem for path in self.notebooks}
            for name in set(self.told) - handed_in:
                try:
                    grade = book.find_grade(f"points-{name}", name, assignment_id, student_id)
                except MissingEntry:
                    continue
                grade.auto_score = self.told[name].score
                grade.needs_manual_grade = False
            book.db.commit()

    def _init_preprocessors(self) -> None:
        if self._sanitizing:
            super()._init_preprocessors()
            return
        self.exporter._preprocessors = []
        for step in (
            Outputs(self.told, parent=self),
            ClearMetadataPreprocessor,
            Scores(self.told, self.differences, parent=self),
            AssignLatePenalties,
            CheckCellMetadata,
        ):
            self.exporter.register_preprocessor(step)


class Outputs(NbGraderPreprocessor):  # type: ignore[misc]
    """Put what was graded below the test cells, where nbgrader looks for it."""

    def __init__(self, told: Told, **options: Any) -> None:
        super().__init__(**options)
        self.told = told

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        exercise = self.told[resources["nbgrader"]["notebook"]]
        for cell in nb.cells:
            if is_ours(cell, exercise):
                text = report_of(exercise) + "\n"
                data = {"text/plain": str(float(exercise.score))}
                new: Any = v4.new_output
                cell.outputs = [
                    new("stream", name="stdout", text=text),
                    new("execute_result", data, execution_count=1),
                ]
                cell.execution_count = 1
        return nb, resources


class Scores(SaveAutoGrades):  # type: ignore[misc]
    """Save points and comments; what a person has graded stays, and so do cells not graded here."""

    def __init__(self, told: Told, differences: list[str], **options: Any) -> None:
        super().__init__(**options)
        self.told, self.differences = told, differences

    def _add_score(self, cell: Any, resources: Any) -> None:
        exercise = self.told[self.notebook_id]
        place = (self.notebook_id, self.assignment_id, self.student_id)
        grade = self.gradebook.find_grade(cell.metadata["nbgrader"]["grade_id"], *place)
        if not is_ours(cell, exercise):
            # Of another test cell nothing is known: what nbgrader has stays, or a person looks.
            grade.needs_manual_grade = grade.auto_score is None and grade.manual_score is None
        else:
            before = grade.auto_score
            differs = before is not None and before != exercise.score
            if differs:
                self.differences.append(
                    f"{shown(self.student_id)}: {self.notebook_id}: {before:g} was in the "
                    f"gradebook, {exercise.score} were graded"
                )
            grade.auto_score = exercise.score
            grade.needs_manual_grade = differs and grade.manual_score is not None
        self.gradebook.db.commit()

    def _add_comment(self, cell: Any, resources: Any) -> None:
        super()._add_comment(cell, resources)
        name = cell.metadata["nbgrader"]["grade_id"]
        said = [
            words(suspect)
            for suspect in self.told[self.notebook_id].mistakes
            if f"solution-{suspect.function}" == name and suspect.mistake
        ]
        if said:
            place = (self.notebook_id, self.assignment_id, self.student_id)
            self.gradebook.find_comment(name, *place).auto_comment = "\n\n".join(said)
            self.gradebook.db.commit()


def words(suspect: Any) -> str:
    """Return a mistake as a comment on the cell that makes it."""
    said = suspect.explanation
    texts = [f"{suspect.mistake}."] + ([said.short, f"Hint: {said.hint}"] if said else [])
    return " ".join(" ".join(text.split()) for text in texts)


def is_ours(cell: Any, exercise: ExerciseFeedback) -> bool:
    """Tell the test cell of an exercise from all others."""
    if not utils.is_grade(cell) or utils.is_solution(cell):
        return False
    return bool(cell.metadata["nbgrader"]["grade_id"] == f"points-{exercise.name}")
