"""The explanations of mistakes: their format, what they claim, and how they are looked up."""

from __future__ import annotations

import ast
import contextlib
import io
import os
import re
import subprocess
import sys
import textwrap
import warnings
from pathlib import Path

import pytest

from logitlab import catalogue as catalogue_module
from logitlab.catalogue import (
    CatalogueError,
    Explanation,
    UnknownMistakeError,
    explanations_folder,
    load,
)
from logitlab.catalogue_format import FIRST_WORDS, SEE_LINES, SHORT_WORDS, count_words, parse
from logitlab.catalogue_page import PICTURES, catalogue_page, page_pictures, write_page
from logitlab.grader import load as load_grader

ROOT = Path(__file__).parents[1]
CATALOGUE = load(ROOT / "graders")
ALL = tuple(CATALOGUE)
UPDATE = bool(os.environ.get("UPDATE_GOLDEN"))
NUMBER = re.compile(r"-?\d+(?:\.\d*)?(?:e[-+]?\d+)?")

GOOD = """\
# ex01 Softmax

## softmax

### no-exp: The exponential is missing

Severity: wrong

Short: You left out the exponential.

**What it looks like**

```python
return logits / logits.sum()
```

**Why it is wrong**

Scores may be
negative.

**See for yourself**

```python
import math
print(math.exp(0))
```

```text
1.0
```

**Hint**

Look at the name.

**Stronger hint**

Look at the formula.

**Read more**

- [numpy.exp](https://numpy.org/doc/stable/reference/generated/numpy.exp.html)
"""


def where(item: Explanation) -> str:
    """Name an explanation in the message of a failing test."""
    return f"{item.exercise}: {item.function}: {item.mistake}"


def test_every_exercise_is_explained():
    """Each reference has a file of explanations with the functions that it defines."""
    stems = sorted(path.stem for path in (ROOT / "reference").glob("ex*.py"))
    assert list(CATALOGUE.exercises) == stems
    for stem in stems:
        tree = ast.parse((ROOT / "reference" / f"{stem}.py").read_text(encoding="utf-8"))
        defined = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
        explained = {name for item in CATALOGUE.of_exercise(stem) for name in item.functions}
        assert explained <= defined, stem
        assert {name for name in defined if not name.startswith("_")} <= explained, stem


GRADERS = sorted((ROOT / "graders").glob("test_ex*.py"))


@pytest.mark.parametrize("path", GRADERS, ids=lambda path: path.stem)
def test_every_mistake_of_a_model_is_explained(path):
    """Each id that a mistake model can make has a section, and each section can be made."""
    models = load_grader(path).models
    made = {a.mistake for function in models.models for a in models.known(function)}
    explained = {item.mistake for item in CATALOGUE.of_exercise(path.stem.removeprefix("test_"))}
    # What networks of several exercises have in common is explained once.
    everywhere = {item.mistake for item in CATALOGUE}
    assert made - everywhere == set(), "add these sections to the explanations"
    assert explained - made == set(), "no model can make these mistakes"


def test_every_explanation_has_all_parts_within_their_limits():
    """No part is empty, and what is shown first can be read in half a minute."""
    for item in ALL:
        parts = (item.title, item.short, item.looks_like, item.why, item.see, item.hint)
        assert all(part.strip() for part in (*parts, item.see_output, item.stronger_hint))
        assert item.hint != item.stronger_hint, where(item)
        assert count_words(item.short) <= SHORT_WORDS, where(item)
        first = count_words(f"{item.short} {item.why} {item.hint}")
        assert first <= FIRST_WORDS < 120, where(item)
        assert item.short.split()[0] in {"You", "Your", "There"}, where(item)
        assert item.short.endswith("."), where(item)


def test_snippets_are_python():
    """Each form of the wrong line, and each snippet to run, is valid Python of a readable width."""
    for item in ALL:
        ast.parse(f"def _():\n{textwrap.indent(item.looks_like, '    ')}")
        ast.parse(item.see)
        for line in f"{item.looks_like}\n{item.see}".splitlines():
            assert len(line) <= 78, f"{where(item)}: {line}"


def printed(see: str) -> str:
    """Run a snippet and return what it prints, an error as its last line."""
    out = io.StringIO()
    with (
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(io.StringIO()),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        try:
            exec(compile(see, "<see for yourself>", "exec"), {"__name__": "see"})
        except Exception as error:
            lines = str(error).strip().splitlines() or [""]
            print(f"{type(error).__name__}: {lines[0]}")
    return "\n".join(line.rstrip() for line in out.getvalue().rstrip().splitlines())


def agrees(claimed: str, got: str) -> bool:
    """Compare words exactly, with ... for anything, and numbers to four digits."""
    claimed, got = " ".join(claimed.split()), " ".join(got.split())
    if "..." in claimed:
        pattern = ".*".join(re.escape(piece) for piece in claimed.split("..."))
        return re.fullmatch(pattern, got) is not None
    words, others = NUMBER.sub("#", claimed), NUMBER.sub("#", got)
    if re.sub(r"\s", "", words) != re.sub(r"\s", "", others):
        return False
    pairs = zip(NUMBER.findall(claimed), NUMBER.findall(got), strict=True)
    return all(float(a) == pytest.approx(float(b), rel=1e-3, abs=1e-8) for a, b in pairs)


@pytest.mark.parametrize("exercise", CATALOGUE.exercises)
def test_see_for_yourself_prints_what_is_claimed(exercise):
    """Every snippet runs and prints its text block; UPDATE_GOLDEN=1 writes the blocks afresh."""
    path = ROOT / "graders" / f"{exercise}.md"
    text, wrong = path.read_text(encoding="utf-8"), []
    for item in CATALOGUE.of_exercise(exercise):
        got = printed(item.see)
        if not agrees(item.see_output, got):
            wrong.append(f"{where(item)} prints\n{got}\nbut claims\n{item.see_output}")
            block = "```python\n{}\n```\n\n```text\n{}\n```".format
            assert text.count(block(item.see, item.see_output)) >= 1
            text = text.replace(block(item.see, item.see_output), block(item.see, got))
    if UPDATE and wrong:
        path.write_text(text, encoding="utf-8")
    assert not wrong, "\n\n".join(wrong)


def test_comparison_of_prints_sees_differences():
    """The comparison above is neither blind nor fussy."""
    assert agrees("tensor([0.5514])", "tensor([0.55142])")
    assert agrees("[1. 2.]", "[ 1.  2. ]")
    assert agrees("TypeError: only ... scalars", "TypeError: only length-1 arrays to scalars")
    assert not agrees("tensor([0.5514])", "tensor([0.5614])")
    assert not agrees("[nan 1.]", "[0. 1.]")
    assert not agrees("1.0", "-1.0")
    assert not agrees("inf", "nan")
    assert not agrees("TypeError: ...", "ValueError: no")


def test_snippets_show_an_effect_in_three_lines():
    """A snippet prints something, in at most three lines besides its imports."""
    for item in ALL:
        lines = [line for line in item.see.splitlines() if line.strip()]
        own = [line for line in lines if not line.startswith(("import ", "from "))]
        assert 1 <= len(own) <= SEE_LINES == 3, where(item)
        assert item.see_output, where(item)


def solution_lines(stem: str) -> set[str]:
    """Return the lines of a reference that stubs leave out, without spaces."""
    text = (ROOT / "reference" / f"{stem}.py").read_text(encoding="utf-8")
    bodies = re.findall(r"### BEGIN SOLUTION\n(.*?)### END SOLUTION", text, re.DOTALL)
    lines = (re.sub(r"\s", "", line) for body in bodies for line in body.splitlines())
    return {line for line in lines if len(line) >= 10}


def test_hints_do_not_give_the_answer_away():
    """Hints hold no code beyond a name or a call, and no line or expression of the reference."""
    for item in ALL:
        solution = solution_lines(item.exercise)
        assert solution, item.exercise
        values = {line.split("=", 1)[-1].removeprefix("return") for line in solution}
        for hint in (item.short, item.hint, item.stronger_hint):
            bare = re.sub(r"\s", "", hint)
            assert not [line for line in solution | values if len(line) >= 8 and line in bare]
        for code in re.findall(r"`([^`]+)`", f"{item.hint} {item.stronger_hint}"):
            assert "=" not in code, f"{where(item)}: {code}"
            assert code.count("(") <= 2, f"{where(item)}: {code}"
            assert len(code) <= 40, f"{where(item)}: {code}"


def test_links_lead_to_the_official_documentation():
    """Further reading is where the libraries and Python are documented."""
    hosts = ("https://numpy.org/doc/stable/", "https://docs.pytorch.org/docs/stable/")
    for item in ALL:
        for name, address in item.read_more:
            assert address.startswith((*hosts, "https://docs.python.org/3/")), where(item)
            if re.fullmatch(r"(?:numpy|torch)[.\w]*", name) and "generated" in address:
                assert address.endswith(f"/{name}.html"), where(item)


def test_notes_do_not_claim_that_something_is_wrong():
    """What costs no points is told under another heading, and nothing else is."""
    notes = {where(item) for item in ALL if item.severity == "redundant"}
    assert notes == {where(item) for item in ALL if item.reason_title == "What to know"}
    assert any("log-softmax-before-loss" in note for note in notes)


def test_an_explanation_is_read_as_it_was_written():
    """Every part of a section arrives in its field; paragraphs become one line."""
    (item,) = parse(GOOD, Path("ex01_softmax_numpy.md"))
    assert item == Explanation(
        mistake="no-exp",
        exercise="ex01_softmax_numpy",
        function="softmax",
        title="The exponential is missing",
        severity="wrong",
        short="You left out the exponential.",
        looks_like="return logits / logits.sum()",
        why="Scores may be negative.",
        see="import math\nprint(math.exp(0))",
        see_output="1.0",
        hint="Look at the name.",
        stronger_hint="Look at the formula.",
        read_more=(
            ("numpy.exp", "https://numpy.org/doc/stable/reference/generated/numpy.exp.html"),
        ),
    )


BROKEN = {
    "title of another exercise": ("# ex01 Softmax", "# ex02 Softmax", 1, "'# ex01 Title'"),
    "no function": ("## softmax\n\n", "", 3, "expected '## function'"),
    "function is no name": ("## softmax", "## soft max", 3, "names no function"),
    "id with capitals": ("### no-exp:", "### No_exp:", 5, "expected '### mistake-id: Title'"),
    "no title": ("no-exp: The exponential is missing", "no-exp", 5, "'### mistake-id: Title'"),
    "unknown severity": ("Severity: wrong", "Severity: bad", 7, "wrong, fragile, redundant"),
    "no severity": ("Severity: wrong\n\n", "", 7, "expected 'Severity: ...'"),
    "no short line": ("Short: You left out the exponential.\n\n", "", 9, "expected 'Short: ...'"),
    "long short line": ("You left", "You left " + "and left " * 13, 5, "Short has 31 words"),
    "snippet is no block": ("```python\nreturn", "return", 13, "expected a python block"),
    "block never closed": ("```text\n1.0\n```", "```text\n1.0", 29, "never closed"),
    "no print": ("```text\n1.0\n```\n\n", "", 29, "a text block with what the snippet prints"),
    "parts in another order": ("**Hint**", "**Stronger hint**", 33, "expected **Hint**"),
    "reason of a note": ("Severity: wrong", "Severity: redundant", 17, "**What to know**"),
    "two paragraphs": ("Scores may be\n", "Scores may be\n\n", 21, "**See for yourself**"),
    "too many words": ("negative.", "negative, " * 110, 5, "words; say them in 119"),
    "too many lines": ("print(math.exp(0))", "print(1)\n" * 4, 5, "4 lines besides imports"),
    "link is no link": ("- [numpy.exp](https:", "- numpy.exp (https:", 43, "a link must read"),
    "text after the end": ("numpy.exp.html)\n", "numpy.exp.html)\n\nMore.\n", 45, "'More.'"),
    "file ends early": ("**Stronger hint**\n\nLook at the formula.\n\n", "", 37, "**Read more**"),
}


@pytest.mark.parametrize(("old", "new", "line", "message"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_refused_with_its_line(old, new, line, message):
    """Each departure from the format is an error that names the file and the line."""
    assert GOOD.count(old) == 1
    with pytest.raises(CatalogueError) as caught:
        parse(GOOD.replace(old, new), Path("graders/ex01_softmax_numpy.md"))
    assert str(caught.value).startswith(f"graders/ex01_softmax_numpy.md:{line}: ")
    assert message in str(caught.value)


def test_a_mistake_is_explained_once_for_a_function():
    """The same id twice below one function is an error; below another function it is not."""
    section = GOOD[GOOD.index("### no-exp") :]
    assert len(parse(f"{GOOD}\n## other\n\n{section}", Path("ex01_a.md"))) == 2
    with pytest.raises(CatalogueError, match=r"ex01_a.md:45: no-exp was explained in line 5"):
        parse(f"{GOOD}\n{section}", Path("ex01_a.md"))


@pytest.mark.parametrize("text", ["", "# ex01 Softmax\n", "# ex01 Softmax\n\n## softmax\n"])
def test_an_empty_file_is_refused(text):
    """A file without any mistake is an error, not an empty catalogue."""
    with pytest.raises(CatalogueError, match=r"^ex01_a\.md:1: "):
        parse(text, Path("ex01_a.md"))


def test_looking_up():
    """A mistake is found by its function, by its exercise, and anywhere."""
    one_hot = CATALOGUE.get("ex04_cross_entropy_torch", "cross_entropy_one_hot", "double-softmax")
    assert one_hot
    assert one_hot.function == "cross_entropy_one_hot"
    assert CATALOGUE.get("ex04_cross_entropy_torch", "cross_entropy", "no-exp") is None
    assert CATALOGUE.get("ex99_nothing", "cross_entropy", "no-exp") is None
    in_ex12 = CATALOGUE.find("double-softmax", "ex12_loss_options_torch")
    assert in_ex12.function == "weighted_cross_entropy"
    assert CATALOGUE.find("double-softmax").exercise == "ex04_cross_entropy_torch"
    elsewhere = CATALOGUE.find("double-softmax", "ex01_softmax_numpy", "softmax")
    assert elsewhere.exercise == "ex04_cross_entropy_torch"
    assert len(CATALOGUE.all("double-softmax")) == 7
    assert len(CATALOGUE.ids) == len(set(CATALOGUE.ids)) < len(ALL)


@pytest.mark.parametrize("function", ["make_net", "make_loss", "make_net, make_loss"])
def test_a_heading_may_cover_two_functions(function):
    """A mistake of net and loss together is found by either of them."""
    item = CATALOGUE.get("ex06_multiclass_net", function, "double-softmax")
    assert item
    assert item.functions == ("make_net", "make_loss")


NEAR = {
    "duble-softmax": "double-softmax",
    "no_max_shift": "no-max-shift",
    "Missing Zero Grad": "missing-zero-grad",
    "keepdims": "missing-keepdims",
    "zero": "zero-init",
    "overflow": "no-max-shift",
}


@pytest.mark.parametrize(("typed", "meant"), NEAR.items(), ids=NEAR)
def test_an_unknown_id_gets_the_nearest_ones(typed, meant):
    """Misspelled ids, other ways to write them, and words of a title lead to what was meant."""
    with pytest.raises(UnknownMistakeError) as caught:
        CATALOGUE.find(typed)
    assert meant in caught.value.nearest
    assert len(caught.value.nearest) <= 3
    assert typed in str(caught.value)
    assert meant in str(caught.value)


def test_nonsense_has_no_nearest_id():
    """Nothing is suggested for what looks like nothing."""
    assert CATALOGUE.nearest("qqqq") == ()
    assert CATALOGUE.nearest("") == ()
    assert "did you mean" not in str(UnknownMistakeError("qqqq", CATALOGUE.nearest("qqqq")))


@pytest.mark.parametrize("name", ["ex04", "4", "04", "ex04_cross_entropy_torch", "ex04_cross"])
def test_exercises_can_be_named_briefly(name):
    """The number is enough to name an exercise."""
    assert CATALOGUE.exercise_named(name) == "ex04_cross_entropy_torch"


@pytest.mark.parametrize("name", ["ex99", "99", "softmax", "ex", ""])
def test_other_names_are_no_exercise(name):
    """What names no exercise, or more than one, is None and not a guess."""
    assert CATALOGUE.exercise_named(name) is None


def test_files_are_read_when_they_are_needed(tmp_path):
    """A broken file does not disturb questions about another exercise."""
    (tmp_path / "ex01_one.md").write_text(GOOD, encoding="utf-8")
    (tmp_path / "ex02_two.md").write_text("nonsense", encoding="utf-8")
    (tmp_path / "README.md").write_text("not an exercise", encoding="utf-8")
    catalogue = load(tmp_path)
    assert catalogue.exercises == ("ex01_one", "ex02_two")
    assert catalogue.find("no-exp", "ex01_one").function == "softmax"
    with pytest.raises(CatalogueError, match=r"ex02_two\.md:1: "):
        catalogue.of_exercise("ex02_two")


def test_a_project_is_found_from_within(tmp_path, monkeypatch):
    """The explanations of the project around the working directory come first."""
    graders = tmp_path / "graders"
    (tmp_path / "exercises" / "deep").mkdir(parents=True)
    graders.mkdir()
    (graders / "ex01_one.md").write_text(GOOD, encoding="utf-8")
    monkeypatch.chdir(tmp_path / "exercises" / "deep")
    assert explanations_folder() == graders
    assert load().exercises == ("ex01_one",)


def test_an_installed_copy_is_found_without_a_project(tmp_path, monkeypatch):
    """A student without graders/ reads the copy in the package, and is told if there is none."""
    package = tmp_path / "lib" / "site-packages" / "logitlab"
    package.mkdir(parents=True)
    (tmp_path / "home").mkdir()
    monkeypatch.chdir(tmp_path / "home")
    monkeypatch.setattr(catalogue_module, "__file__", str(package / "catalogue.py"))
    with pytest.raises(CatalogueError, match="no explanations there"):
        explanations_folder()
    (package / "explanations").mkdir()
    (package / "explanations" / "ex01_one.md").write_text(GOOD, encoding="utf-8")
    assert explanations_folder() == package / "explanations"


def test_reading_is_cheap():
    """The catalogue is read without importing numpy, torch or rich."""
    code = (
        "import sys; from logitlab import catalogue; c = catalogue.load(sys.argv[1]); list(c);"
        "print(len(c.ids), *sorted({'numpy', 'torch', 'rich'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code, str(ROOT / "graders")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == [str(len(CATALOGUE.ids))]


def test_the_page_is_in_sync():
    """docs/mistakes.md and its pictures are what the explanations give; UPDATE_GOLDEN=1 writes."""
    if UPDATE:
        write_page(CATALOGUE, ROOT / "docs")
    page = (ROOT / "docs" / "mistakes.md").read_text(encoding="utf-8")
    assert page == catalogue_page(CATALOGUE)
    shown = {
        path.name: path.read_text(encoding="utf-8")
        for path in (ROOT / "docs" / PICTURES).glob("*.svg")
    }
    assert shown == page_pictures(CATALOGUE)


def test_the_page_has_an_anchor_and_a_row_for_each_id():
    """Every id is a heading of its own, and the index at the top leads to each of them."""
    page = catalogue_page(CATALOGUE)
    headings = re.findall(r"^## (.*)$", page, re.MULTILINE)
    assert headings == list(CATALOGUE.ids)
    index = page[: page.index("\n## ")]
    assert re.findall(r"^\| \[([^\]]+)\]\(#([^)]+)\)", index, re.MULTILINE) == [
        (mistake, mistake) for mistake in CATALOGUE.ids
    ]
    assert page.count("*Stronger hint.*") == len(ALL)


def test_the_page_shows_each_picture_with_words():
    """Every picture has its file and an alternative text, and is not shown twice in a section."""
    page = catalogue_page(CATALOGUE, "drawn")
    for section in page.split("\n## ")[1:]:
        images = re.findall(r"^!\[([^\]]*)\]\(drawn/([^)]+)\)$", section, re.MULTILINE)
        assert len(images) == len(set(images))
        assert all(len(alt) > 40 for alt, _ in images)
        assert {name for _, name in images} <= set(page_pictures(CATALOGUE))
    assert "](drawn/double-softmax.svg)" in page
