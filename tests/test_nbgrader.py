"""A real nbgrader on a real course: the same grades as ours; cheats gain nothing in ours."""

import csv
import json
import os
import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
import pytest
from nbgrader.api import Gradebook
from nbgrader_course import ONE_HOT, ROOT, SOFTMAX, TORCH, Course, answered, reference, wrong
from nbgrader_course import test_cell as cell_of_tests
from released import found, hidden_lines

from logitlab.cli import main

WARNS = """
import sys, warnings
print("defined")
def softmax(logits):
    warnings.warn("careful")
    print("noise", file=sys.stderr)
    os.write(2, b"noise of a library")
    exps = np.exp(logits - np.max(logits, axis=-1, keepdims=True))
    return exps / exps.sum(axis=-1, keepdims=True)
import os
warnings.warn("at the end")
"""
LOOPS = "def one_hot(labels, num_classes):\n    while True: pass\n"
EXITS = "import os\ndef softmax(logits):\n    os._exit(0)\n"
NOT_A_NUMBER = "def softmax(logits):\n    return logits\n"

# Each takes over what an ordinary test cell relies on; none of them holds a softmax.
CHEATS = {
    "allclose": "np.allclose = lambda *a, **k: True\nnp.testing.assert_allclose = np.allclose\n"
    + NOT_A_NUMBER,
    "always-equal": "class Same(np.ndarray):\n    __eq__ = lambda self, other: True\n"
    "    __ne__ = lambda self, other: False\n    __hash__ = None\n"
    "def softmax(logits):\n    return np.zeros(np.shape(logits)).view(Same)\n",
    "leaves": "import os\n" + NOT_A_NUMBER + "os._exit(0)\n",
    "history": NOT_A_NUMBER + "class Reader:\n    def __call__(self, logits):\n"
    "        text = ''.join(get_ipython().user_ns['In'])\n"
    "        return eval(text.split('==')[1])\n"
    "softmax = Reader()\n",
    "overwrites": NOT_A_NUMBER + "import sys, types\nfake = types.ModuleType('logitlab.live')\n"
    "fake.points = lambda exercise, names: 10.0\nsys.modules['logitlab.live'] = fake\n",
    "reads": "import os, pathlib\nfolder = pathlib.Path(os.environ['LOGITLAB_GRADERS']).parent\n"
    f"exec((folder / 'reference/{SOFTMAX}.py').read_text())\n",
}
MANUAL = "grace: nicely explained, one point back"


@dataclass
class Graded:
    """A course after all its commands: what nbgrader's own grading gave, and ours."""

    course: Course
    by_nbgrader: dict[tuple[str, str], float] = field(default_factory=dict)
    by_us: dict[tuple[str, str], float] = field(default_factory=dict)
    results: dict[str, dict[str, int]] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)
    said: str = ""


def ten_students(course: Course) -> None:
    """Hand in ten notebooks or sets of notebooks, and the cheats."""
    course.hand_in("ada", **{name: reference(name) for name in (SOFTMAX, ONE_HOT, TORCH)})
    course.hand_in("boris", **{TORCH: wrong(TORCH, "ds_functional_softmax")})
    course.hand_in("chen", **{SOFTMAX: wrong(SOFTMAX, "no_max_shift_plain")})
    skipped = answered(course.released(SOFTMAX), wrong(SOFTMAX, "softmax_over_samples_keepdims"))
    cell_of_tests(skipped).metadata["tags"] = ["skip-execution"]  # for full points, she thinks
    course.hand_in("dora", **{SOFTMAX: skipped})
    two = wrong(ONE_HOT, "both_functions_transposed_and_missing_minus")
    course.hand_in("emil", **{ONE_HOT: two})
    course.hand_in(
        "fatima", **{SOFTMAX: reference(SOFTMAX), ONE_HOT: f"{reference(ONE_HOT)}\n{LOOPS}"}
    )
    course.hand_in("goran", **{SOFTMAX: EXITS})
    course.hand_in("hana", **{SOFTMAX: WARNS})
    emptied = answered(course.released(SOFTMAX), reference(SOFTMAX))
    cell_of_tests(emptied).source = ""
    course.hand_in("ivan", **{SOFTMAX: emptied})
    untouched = course.released(SOFTMAX)
    untouched.cells.remove(cell_of_tests(untouched))
    course.hand_in("jun", **{SOFTMAX: untouched})
    for name, code in CHEATS.items():
        course.hand_in(name, **{SOFTMAX: code})


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Graded:
    """The course: made, released, handed in, graded by nbgrader, then by us; feedback, export."""
    course = Course(tmp_path_factory.mktemp("nbgrader") / "course")
    only = [word for name in (SOFTMAX, ONE_HOT, TORCH) for word in ("--only", name)]
    course.folder.mkdir()
    words = ["export", "nbgrader", str(course.folder), "--root", str(ROOT)]
    assert main([*words, *only, "--graders", str(ROOT / "graders")]) == 0
    course.run("nbgrader", "generate_assignment", "softmax")
    ten_students(course)
    log = course.run("nbgrader", "autograde", "softmax", status=1)
    made = Graded(course, by_nbgrader=course.scores())
    made.failed = re.findall(r"error processing assignment 'softmax' for student '(\w+)'", log)
    with Gradebook(f"sqlite:///{course.folder}/gradebook.db") as book:
        place = (SOFTMAX, "softmax", "chen")
        book.find_grade(f"points-{SOFTMAX}", *place).manual_score = 9
        book.find_comment("solution-softmax", *place).manual_comment = MANUAL
        book.db.commit()
    made.said = course.run(
        *("logitlab", "grade", "submitted", "--gradebook", ".", "--out", "results"),
        *("--graders", str(ROOT / "graders")),
    )
    made.by_us = course.scores()
    for path in (course.folder / "results").glob("*.json"):
        result = json.loads(path.read_text(encoding="utf-8"))
        rows = {e["name"]: e["score"] for e in result["exercises"]}
        made.results[result["submission"]] = rows
    course.run("nbgrader", "generate_feedback", "softmax")
    course.run("nbgrader", "export")
    return made


STUDENTS = "ada boris chen dora emil fatima goran hana ivan jun".split()


def test_nbgrader_gives_the_grades_that_we_give(graded: Graded) -> None:
    """For each honest submission and exercise: nbgrader's score, ours, and the gradebook's."""
    for student in STUDENTS:
        for exercise in (SOFTMAX, ONE_HOT, TORCH):
            key = (student, exercise)
            ours = graded.results[student][exercise]
            assert (key, graded.by_nbgrader[key]) == (key, ours)
            assert (key, graded.by_us[key]) == (key, ours)


def test_points_are_partial(graded: Graded) -> None:
    """Right ones have all points, also those that warn or whose test cell was emptied."""
    full = [
        ("ada", SOFTMAX),
        ("ada", ONE_HOT),
        ("ada", TORCH),
        ("hana", SOFTMAX),
        ("ivan", SOFTMAX),
    ]
    assert [graded.by_nbgrader[key] for key in full] == [10] * 5
    for student, exercise in [("boris", TORCH), ("chen", SOFTMAX), ("dora", SOFTMAX)]:
        assert 0 < graded.by_nbgrader[student, exercise] < 10
    assert graded.by_nbgrader["jun", SOFTMAX] == graded.by_nbgrader["goran", SOFTMAX] == 0


def test_a_loop_costs_its_own_function_only(graded: Graded) -> None:
    """The other function of the notebook, and the other notebook, keep their points."""
    assert graded.by_nbgrader["fatima", SOFTMAX] == 10
    assert graded.by_nbgrader["fatima", ONE_HOT] == 6


@pytest.mark.parametrize(
    ("student", "exercise", "mistakes"),
    [
        ("boris", TORCH, ["double-softmax"]),
        ("chen", SOFTMAX, ["no-max-shift"]),
        ("dora", SOFTMAX, ["softmax-over-samples"]),
        ("emil", ONE_HOT, ["transposed", "missing-minus"]),
    ],
)
def test_feedback_names_the_mistake(
    graded: Graded, student: str, exercise: str, mistakes: list[str]
) -> None:
    """The page that the student gets has the name, why it is wrong, and a hint."""
    page = graded.course.feedback(student, exercise)
    for mistake in mistakes:
        assert mistake in page
    # Below the test cell, and as a comment on the solution unless a person wrote one.
    assert page.count("Hint:") == (2 - (student == "chen")) * len(mistakes)
    assert f"{graded.by_us[student, exercise]:g} of 10 points" in page


def test_nothing_hidden_is_given_away(graded: Graded) -> None:
    """No line of a grader or of a solution in what is released, and in no page of feedback."""
    course = graded.course.folder
    hidden = hidden_lines()
    for path in (course / "release").rglob("*.ipynb"):
        book = nbformat.read(path, as_version=4)
        text = "\n".join(cell.source for cell in book.cells)
        assert not found(text, hidden)
        assert "logitlab.live" not in text
        assert "SOLUTION" not in text
    pages = list((course / "feedback").rglob("*.html"))
    assert len(pages) >= 12
    for student, exercise in [(s, e) for s, e in graded.by_us if s in ("boris", "chen", "jun")]:
        if (course / f"feedback/{student}/softmax/{exercise}.html").exists():
            assert not found(graded.course.feedback(student, exercise), hidden - own(student))


def own(student: str) -> set[str]:
    """Lines that a student wrote: they may be lines of the solution, too."""
    texts = {
        "boris": wrong(TORCH, "ds_functional_softmax"),
        "chen": wrong(SOFTMAX, "no_max_shift_plain"),
    }
    return {line.strip() for line in texts.get(student, "").splitlines()}


def test_cheats_gain_nothing_in_our_gradebook(graded: Graded) -> None:
    """Whatever takes over a test cell of nbgrader's, there is none here to be taken over."""
    for name in CHEATS:
        assert graded.results[name][SOFTMAX] == 0, name
        assert graded.by_us[name, SOFTMAX] == 0, name


def test_what_cheats_gain_in_nbgraders_own_kernel(graded: Graded) -> None:
    """As docs/nbgrader.md says: who replaces our code, or reads the answers, is believed."""
    gained = {name: graded.by_nbgrader[name, SOFTMAX] for name in CHEATS}
    assert gained == dict.fromkeys(CHEATS, 0) | {"overwrites": 10, "reads": 10}
    assert graded.failed == ["leaves"]


def test_what_differs_is_listed(graded: Graded) -> None:
    """The forged points that nbgrader believed are in the list, and nothing else is."""
    lines = [line for line in graded.said.splitlines() if line.startswith("gradebook: ")]
    words = f"{SOFTMAX}: 10 was in the gradebook, 0 were graded"
    assert lines == [f"gradebook: {name}: {words}" for name in ("overwrites", "reads")]


def test_what_a_person_graded_is_kept(graded: Graded) -> None:
    """The manual score counts, and the manual comment is what the student reads."""
    with Gradebook(f"sqlite:///{graded.course.folder}/gradebook.db") as book:
        grade = book.find_grade(f"points-{SOFTMAX}", SOFTMAX, "softmax", "chen")
        assert (grade.manual_score, grade.score) == (9, 9)
        assert grade.auto_score == graded.results["chen"][SOFTMAX]
        comment = book.find_comment("solution-softmax", SOFTMAX, "softmax", "chen")
        assert comment.auto_comment.startswith("no-max-shift.")
    assert MANUAL in graded.course.feedback("chen", SOFTMAX)


def test_nbgraders_export_has_the_scores(graded: Graded) -> None:
    """grades.csv, as nbgrader exports it, sums up what we wrote and what a person changed."""
    with (graded.course.folder / "grades.csv").open(encoding="utf-8") as file:
        rows = {row["student_id"]: float(row["score"] or 0) for row in csv.DictReader(file)}
    expected = {s: sum(graded.results[s].values()) for s in [*STUDENTS, *CHEATS]}
    assert rows == {**expected, "chen": 9}


def test_grading_again_changes_nothing(graded: Graded) -> None:
    """A second run lists no difference, and leaves points, comments and feedback as they are."""
    said = graded.course.run(
        *("logitlab", "grade", "submitted", "--gradebook", ".", "--out", "results"),
        *("--graders", str(ROOT / "graders")),
    )
    assert "gradebook: no difference" in said
    assert graded.course.scores() == graded.by_us


def test_other_points_are_refused_before_anything_is_written(
    graded: Graded, tmp_path: Path
) -> None:
    """A gradebook in which an exercise is worth something else is left as it is, and says so."""
    copied = Course(tmp_path / "course")
    shutil.copytree(graded.course.folder, copied.folder)
    with Gradebook(f"sqlite:///{copied.folder}/gradebook.db") as book:
        book.find_grade_cell(f"points-{ONE_HOT}", ONE_HOT, "softmax").max_score = 5
        book.db.commit()
    said = copied.run(
        *("logitlab", "grade", "submitted", "--gradebook", ".", "--out", "results"),
        *("--graders", str(ROOT / "graders")),
    )
    words = f"could not be written: {ONE_HOT} is worth 5 points in the gradebook and 10 in its"
    assert f"gradebook: ada: {words}" in said
    assert copied.scores() == graded.by_us
    assert (copied.folder / f"autograded/ada/softmax/{SOFTMAX}.ipynb").exists()


def test_what_is_no_course_is_refused(
    graded: Graded, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No configuration; submissions of elsewhere; a part of the exercises."""
    submitted = str(graded.course.folder / "submitted/ada")
    words = ["grade", submitted, "--graders", str(ROOT / "graders"), "--quiet"]
    journal = ["--journal", str(graded.course.folder / "results/journal.db")]
    assert main([*words, "--gradebook", str(tmp_path), *journal]) == 2
    assert "no course of nbgrader" in capsys.readouterr().err
    (tmp_path / "nbgrader_config.py").write_text("c = get_config()\n", encoding="utf-8")
    assert main([*words, "--gradebook", str(tmp_path), *journal]) == 2
    assert f"not in {tmp_path}/submitted/STUDENT/ASSIGNMENT" in capsys.readouterr().err
    assert main([*words, "--gradebook", str(graded.course.folder), "--only", "ex01"]) == 2
    assert "leave --only out" in capsys.readouterr().err


def test_a_course_that_was_changed_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exporting again keeps what an instructor wrote, unless told otherwise."""
    words = ["export", "nbgrader", str(tmp_path), "--root", str(ROOT), "--only", "ex01"]
    words += ["--graders", str(ROOT / "graders")]
    assert main(words) == 0
    settings = tmp_path / "nbgrader_config.py"
    text = settings.read_text("utf-8")
    settings.write_text(text + "c.Execute.timeout = 5\n", encoding="utf-8")
    assert main(words) == 1
    assert "nbgrader_config.py: it differs" in capsys.readouterr().err
    assert settings.read_text("utf-8") != text
    assert main([*words, "--overwrite"]) == 0
    assert settings.read_text("utf-8") == text
    assert main([*words, "--assignment", "a/b"]) == 2
    assert os.listdir(tmp_path / "source") == ["softmax"]
