"""Feedback says what was thought wrong and what to try, and gives nothing away."""

import html
import json
import os
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from made_up_results import HOSTILE, hostile_results
from markdown_it import MarkdownIt

from logitlab.catalogue import load
from logitlab.cli import main
from logitlab.feedback_content import Feedback, feedback_of, lines_of, report_of
from logitlab.feedback_format import FORMATS, Format, markdown_escape, render
from logitlab.grader import Grader
from logitlab.result import CheckResult, DiagnosisResult, ExerciseResult, Result
from logitlab.reticent import told

GOLDEN = Path(__file__).parent / "golden" / "feedback"
SUBMISSIONS = sorted(path.stem for path in GOLDEN.glob("*.json"))
ENDINGS: dict[Format, str] = {"text": "txt", "markdown": "md"}
CATALOGUE = load()


def result(name: str) -> Result:
    """The result of a submission that was graded once."""
    return Result.from_json(json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8")))


def feedback(name: str) -> Feedback:
    """What there is to tell of it."""
    return feedback_of(result(name), CATALOGUE)


def summary(text: str) -> str:
    """What stands before the details, in terminal text."""
    return re.split(r"(?m)^[✓✗·?] ex\d\d ", text)[0]


@pytest.mark.parametrize("form", ENDINGS)
@pytest.mark.parametrize("name", SUBMISSIONS)
def test_it_reads_as_it_did(name: str, form: Format) -> None:
    """The feedback is that of the golden file; UPDATE_GOLDEN=1 writes it afresh."""
    path = GOLDEN / f"{name}.{ENDINGS[form]}"
    text = render(feedback(name), form)
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SUBMISSIONS)
def test_the_page_says_the_same(name: str) -> None:
    """Every line of the Markdown's words is on the HTML page too, in the same order."""
    page = (
        render(feedback(name), "html")
        .partition('<main class="student">')[2]
        .partition("<footer")[0]
    )
    page = re.sub(r"<svg.*?</svg>", " ", page, flags=re.DOTALL)
    words = re.findall(r"\w+", html.unescape(re.sub(r"<[^>]+>", " ", page)))
    text = MarkdownIt("commonmark").render(render(feedback(name), "markdown"))
    text = re.sub(r"<em>Picture:.*?</em>", " ", text)
    expected = re.findall(r"\w+", html.unescape(re.sub(r"<[^>]+>", " ", text)))
    assert [w for w in words if w.isalpha()] == [w for w in expected if w.isalpha()]


@pytest.mark.parametrize("name", SUBMISSIONS)
def test_the_summary_is_short_and_names_the_mistake(name: str) -> None:
    """Under 120 words it says the points, what was thought wrong, and what to try."""
    told_of = feedback(name)
    text = " ".join(summary(render(told_of, "text")).split())
    assert len(text.split()) < 120
    assert f"{told_of.score} of {told_of.max_score} points" in text
    assert "Try this: " in text
    suspect = told_of.suspect
    assert suspect is not None
    if suspect.explanation:
        assert suspect.mistake in text
        for part in (suspect.explanation.short, suspect.explanation.hint):
            assert " ".join(part.split()) in text


def test_every_mistake_of_the_catalogue_has_a_short_summary() -> None:
    """Whatever is named, the summary has fewer than 120 words."""
    names = sorted({item.exercise for item in CATALOGUE})
    for item in CATALOGUE:
        checks = [CheckResult("test_a", "A check", 2, 0, "failed", "the value is wrong")]
        own = DiagnosisResult(item.functions[0], [item.mistake])
        others = [ExerciseResult(name, checks) for name in names if name != item.exercise]
        wrong = ExerciseResult(item.exercise, checks, [own])
        text = render(feedback_of(Result("ada", "", [wrong, *others]), CATALOGUE), "text")
        assert len(summary(text).split()) < 120, item.mistake
        assert item.mistake in summary(text)


def test_full_points_are_praised_and_nothing_is_asked_for() -> None:
    """A submission with full points is told so, and given nothing to try."""
    checks = [CheckResult("test_a", "A check", 2, 2, "passed")]
    text = render(
        feedback_of(Result("ada", "", [ExerciseResult("ex01_a", checks)]), CATALOGUE), "text"
    )
    assert "Everything is right" in text
    assert "Try this" not in text


def test_what_could_not_be_graded_is_not_called_wrong() -> None:
    """Our own fault is said to be no fault of the student's."""
    checks = [CheckResult("test_a", "A check", 2, 0, "not graded", "the machine is full")]
    for form in FORMATS:
        text = render(
            feedback_of(Result("a", "", [ExerciseResult("ex01_a", checks)]), CATALOGUE), form
        )
        assert "through no fault of yours" in text
        assert "Look at next" not in text


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_text_of_students_does_not_act(number: int, form: Format) -> None:
    """Tags, terminal escapes, marks that turn the text round, links: all of it is shown, inert."""
    text = render(feedback_of(hostile_results()[number], CATALOGUE), form, "../index.html")
    text.encode("utf-8")
    assert not re.search(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", text
    )
    if form == "html":
        assert not re.search(r"<script|<img|onerror=(?!a)", re.sub(r"&lt;.*?&gt;", "", text))
        assert re.findall(r'href="([^"]*)"', text) == ["data:,", "#ex01", "../index.html"]
    if form == "markdown":
        drawn = MarkdownIt("gfm-like", {"linkify": False}).render(text)
        assert not re.search(r"<a |<img|<script|<table", drawn)
        assert not re.search(r"@\w|https?://|www\.\w", text)


def test_markdown_keeps_what_it_escapes() -> None:
    """Escaped text comes out of a Markdown renderer as it went in."""
    for text in [
        "a_b*c*",
        "1. x",
        "- x",
        "# x",
        "<b>",
        "`a``b`",
        "&lt;",
        "a|b",
        "~~x~~",
        "![x](y)",
    ]:
        drawn = MarkdownIt("gfm-like", {"linkify": False}).render(markdown_escape(text))
        assert html.unescape(re.sub(r"<!-- -->|</?p>", "", drawn)).strip() == text


@pytest.mark.parametrize(
    ("message", "words", "line"),
    [
        pytest.param(
            "`f` raised IndexError: index 255 is out of bounds for axis 0 with size 4"
            " (line 5: a[i])",
            "`f` raised IndexError: index … is out of bounds for axis 0 with size 4",
            5,
            id="a number that is data, and sizes that are not",
        ),
        pytest.param(
            "`f` raised ValueError: shapes (5,3) (5,) do not fit (line 2: a / b)",
            "`f` raised ValueError: shapes (5,3) (5,) do not fit",
            2,
            id="shapes",
        ),
        pytest.param(
            "`f` raised ValueError: [0.28125 1.5] (line 3: raise ValueError(x))",
            "`f` raised ValueError, which your own line raises",
            3,
            id="raised by the student",
        ),
        pytest.param(
            "`f` raised ValueError: could not convert string to float: '0.28125'"
            " (line 3: float(s))",
            "`f` raised ValueError: could not convert string to float: '…'",
            3,
            id="data in quotes",
        ),
        pytest.param(
            "`f` raised NameError: name 'nump' is not defined (line 3: return nump.exp(x))",
            "`f` raised NameError: name 'nump' is not defined",
            3,
            id="quoted from her own line",
        ),
        pytest.param(
            "`f` raised NameError: name 'threepointfive' is not defined (line 3: eval(word(x)))",
            "`f` raised NameError: name '…' is not defined",
            3,
            id="data spelt as a name",
        ),
        pytest.param(
            "`f` raised Value_0_28125: oh (line 3: boom(x))",
            "`f` raised an exception of your own",
            3,
            id="data in the name of the exception",
        ),
        pytest.param(
            "`f` raised SystemExit: 0.28125 (line 3: sys.exit(x))",
            "`f` raised SystemExit: the program was asked to end",
            3,
            id="data as exit status",
        ),
        pytest.param(
            "the result has shape (3, 4), and should have (4, 3)",
            "the result has shape (3, 4), and should have (4, 3)",
            0,
            id="words of ours",
        ),
    ],
)
def test_messages_tell_no_data(message: str, words: str, line: int) -> None:
    """What an exception says is told without what may be a hidden input."""
    assert told(message, line).words == words


@pytest.mark.parametrize(
    ("message", "line", "text"),
    [
        ("`f` raised ValueError: x (line 1: 73.0625) (line 5: g(x))", 5, "g(x)"),
        ("`f` raised ValueError: x (line 5: 73.0625) (line 5: g(x))", 5, "g(x)"),
        ("`f` raised ValueError: x (line 1: 73.0625)", 0, ""),
        ("line 1: ValueError: 73.0625 (line 1: 73.0625)", 0, ""),
        (
            "`f` is not defined, because loading the file met ValueError: x (line 1: 73.0625)"
            " (line 2: f = g)",
            0,
            "f = g",
        ),
    ],
)
def test_an_exception_cannot_forge_the_line_it_comes_from(
    message: str, line: int, text: str
) -> None:
    """What looks like a line of the file is shown as one only if we have put it there."""
    assert told(message, line).text == text
    assert "73.0625" not in told(message, line).words


CANARIES = ("0.28125", "73.0625", "73.06", "6.5390625", "8675309", "31415926")
SPY = """
def echo(x):
    raise ValueError(f"{x.tolist()}")

def named(x):
    raise type("E" + repr(x.tolist()), (Exception,), {})("oh")

def converted(x):
    return int("x" + str(x.tolist()))

def keyed(x):
    return {}[x.tolist()[0]]

def spelt(x):
    return eval("n" + str(x.tolist()[0]).replace(".", "_"))

def printed(x):
    print(x.tolist())
    return x

def doubled(x):
    return x * 2

SEEN = []

def remembered(x):
    SEEN.append(x)
    return SEEN[0].max() + 0 * x.sum()

def drawn(x):
    SEEN.append(x)
    return SEEN[0].max() + 0 * x.sum()
"""
GRADER = """
    import numpy as np, pytest
    from logitlab.api import Curve, approx, mistake_model

    POINTS = 9
    HIDDEN = np.array([0.28125, 73.0625])
    PUBLIC = {name: [(np.array([1.0, 2.0]),)] for name in ("doubled", "remembered")}
    DRAWN = {"drawn": [Curve("x", "y", (0.0, 1.0), lambda s, x: s.drawn(np.array([x])))]}

    def model(name):
        @mistake_model(name)
        def body(x, made):
            return x.sum() * (2 if made("twice") else 1) + 6.5390625 + 8675309 + 31415926
        return body
"""
NAMES = (
    "echo",
    "named",
    "converted",
    "keyed",
    "spelt",
    "printed",
    "doubled",
    "remembered",
    "drawn",
)


def spied(make_grader: Callable[[str], Grader], grade: Callable[..., ExerciseResult]) -> Result:
    """The result of a submission that tries to tell what it is given."""
    text = GRADER
    for name in NAMES:
        text += f"""
    {name} = model("{name}")

    @pytest.mark.points(1)
    def test_{name}(student):
        '''The function {name}'''
        assert student.{name}(HIDDEN) == approx({name}(HIDDEN))
"""
    return Result("spy", "", [grade(make_grader(text), SPY)])


@pytest.mark.parametrize("form", FORMATS)
def test_hidden_inputs_and_expected_values_stay_hidden(
    make_grader: Callable[[str], Grader], grade: Callable[..., ExerciseResult], form: Format
) -> None:
    """No canary planted in a grader arrives in a feedback, however the code tries to tell it."""
    found = spied(make_grader, grade)
    assert any("0.28125" in check.message for check in found.exercises[0].checks)  # it does try
    text = render(feedback_of(found, CATALOGUE), form)
    assert len(found.exercises[0].checks) == len(NAMES)
    for canary in CANARIES:
        assert canary not in text
        assert canary.replace(".", "_") not in text


def test_the_site_of_a_class_keeps_them_too(
    make_grader: Callable[[str], Grader],
    grade: Callable[..., ExerciseResult],
    tmp_path: Path,
) -> None:
    """No file of the site holds a canary, be it a page, the data, or Markdown."""
    result = spied(make_grader, grade)
    (tmp_path / "spy.json").write_text(json.dumps(result.to_json()), encoding="utf-8")
    assert main(["report", str(tmp_path)]) == 0
    paths = [path for path in (tmp_path / "report").rglob("*") if path.is_file()]
    assert len(paths) >= 8
    for path in paths:
        text = path.read_text(encoding="utf-8")
        assert not [canary for canary in CANARIES if canary in text], path


def test_what_platforms_show_students_keeps_them_too(
    make_grader: Callable[[str], Grader],
    grade: Callable[..., ExerciseResult],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Nor does a canary arrive through Gradescope, Moodle, a CSV file, or a line of GitHub's."""
    result = spied(make_grader, grade)
    results = tmp_path / "results"
    results.mkdir()
    (results / "spy.json").write_text(json.dumps(result.to_json()), encoding="utf-8")
    sheet = tmp_path / "sheet.csv"
    sheet.write_text(
        "Identifier,Full name,Grade,Maximum Grade,Grade can be changed,Feedback comments\n"
        f"Participant 1,spy,,{result.max_score}.00,Yes,\n",
        encoding="utf-8",
    )
    out = tmp_path / "out"
    out.mkdir()
    for words in (
        ["gradescope", str(results), "--out", str(out / "gradescope")],
        ["csv", str(results), "--out", str(out / "points.csv")],
        [
            *("moodle", str(results), "--worksheet", str(sheet)),
            *("--out", str(out / "moodle.csv"), "--feedback", str(out / "pages.zip")),
        ],
    ):
        assert main(["export", *words]) == 0, capsys.readouterr().err
    told_of = feedback_of(result, CATALOGUE)
    texts = ["\n".join([*lines_of(e), report_of(e)]) for e in told_of.exercises]
    for path in sorted(path for path in out.rglob("*") if path.is_file()):
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as pages:
                texts += [pages.read(name).decode("utf-8") for name in pages.namelist()]
        else:
            texts.append(path.read_text(encoding="utf-8"))
    assert len(texts) >= 4
    for text in texts:
        assert not [canary for canary in CANARIES if canary in text], text
