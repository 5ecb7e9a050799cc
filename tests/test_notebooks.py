"""The notebooks that students get: in sync, valid, and right from top to bottom."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbconvert.preprocessors import ExecutePreprocessor

from logitlab.cli import main
from logitlab.formulas import tex
from logitlab.markers import BadReference
from logitlab.notebook import read_notebook
from logitlab.notebook_writer import as_notebook, markdown, parts, read_parts
from logitlab.platforms import notebooks
from logitlab.source import unfinished

ROOT = Path(__file__).resolve().parents[1]
BOOKS = sorted((ROOT / "exercises").glob("ex*.ipynb"))
BOTH = pytest.mark.filterwarnings(
    # Of asyncio and zmq, when a kernel is started and stopped by a process of ours.
    "ignore::DeprecationWarning",
    "ignore::ResourceWarning",
    "ignore::pytest.PytestUnraisableExceptionWarning",
)


def test_they_agree_with_the_references() -> None:
    """Every exercise has one, and making them again gives the same bytes."""
    references = {path.stem for path in (ROOT / "reference").glob("ex*.py")}
    assert {path.stem for path in BOOKS} == references
    assert notebooks.check(ROOT) == []


def test_what_is_out_of_date_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A notebook that is missing, one that differs, one too many; writing mends the first two."""
    for name in ("reference", "exercises"):
        shutil.copytree(ROOT / name, tmp_path / name)
    folder = tmp_path / "exercises"
    (folder / "ex01_softmax_numpy.ipynb").unlink()
    book = folder / "ex02_softmax_torch.ipynb"
    book.write_text(book.read_text("utf-8").replace("Softmax", "Hardmax", 1), "utf-8")
    (folder / "ex77_more.ipynb").write_text("{}", "utf-8")
    words = ["export", "notebooks", "--root", str(tmp_path)]
    assert main([*words, "--check"]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("exercises/ex01_softmax_numpy.ipynb:1: is missing")
    assert said[1].startswith("exercises/ex02_softmax_torch.ipynb:")
    assert said[2].startswith("exercises/ex77_more.ipynb:1: a notebook without a reference")
    assert main(words) == 0
    (folder / "ex77_more.ipynb").unlink()
    assert main([*words, "--check"]) == 0


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: path.stem)
def test_each_is_valid_and_whole(path: Path) -> None:
    """Valid by the format's own schema, no outputs; a cell and a self-check for each function."""
    book = nbformat.read(path, as_version=nbformat.NO_CONVERT)
    nbformat.validate(book)
    assert (book.nbformat, book.nbformat_minor) == (4, 5)
    assert not [cell for cell in book.cells if cell.get("outputs") or cell.get("execution_count")]
    ids = [cell.id for cell in book.cells]
    assert len(ids) == len(set(ids))
    functions = [cell_id.partition("-")[2] for cell_id in ids if cell_id.startswith("solution-")]
    assert functions
    assert [f"self-check-{name}" in ids for name in functions] == [True] * len(functions)


@pytest.mark.parametrize("path", BOOKS, ids=lambda path: path.stem)
def test_graders_see_the_students_cells_only(path: Path) -> None:
    """Self-checks and plots are not graded; the setup and the unwritten functions are."""
    book = read_notebook(path.read_bytes(), path.name)
    code = "\n".join(book.chunks)
    assert "doctest" not in code
    assert "plt" not in code
    untouched, done = unfinished(code)
    assert untouched > 0
    assert done == 0


def test_what_a_student_defines_is_graded_wherever_it_stands() -> None:
    """A self-check that was split has a half with its tag and the student's function in it."""
    book = nbformat.read(BOOKS[0], as_version=4)
    check = next(cell for cell in book.cells if cell.id.startswith("self-check"))
    check.source = "def softmax(logits):\n    return logits"
    read = read_notebook(nbformat.writes(book).encode(), "n.ipynb")
    assert check.source in read.chunks


def solved(exercise: str) -> Any:
    """The notebook of an exercise with the reference dropped in."""
    reference = ROOT / f"reference/{exercise}.py"
    return as_notebook(read_parts(ROOT, reference, solved=True))


@BOTH
def test_they_run_with_the_references(monkeypatch: pytest.MonkeyPatch) -> None:
    """Top to bottom without an error or a warning; examples agree, and each look is a picture.

    All twelve in one kernel, which forgets everything in between: starting one costs more than
    what runs in it.
    """
    monkeypatch.setenv("PYTHONWARNINGS", "error::DeprecationWarning:__main__")
    books = [solved(path.stem) for path in BOOKS]
    whole = nbformat.v4.new_notebook(metadata=books[0].metadata)
    for path, book in zip(BOOKS, books, strict=True):
        whole.cells.append(nbformat.v4.new_code_cell("%reset -f"))
        for cell in book.cells:
            cell.id = f"{path.stem[:4]}-{cell.id}"[:64]
            whole.cells.append(cell)
    ExecutePreprocessor(timeout=120, kernel_name="python3").preprocess(whole, {})
    pictures = 0
    for cell in whole.cells:
        outputs = cell.get("outputs", [])
        kinds = {(output.output_type, output.get("name")) for output in outputs}
        assert kinds <= {("stream", "stdout"), ("display_data", None)}, (cell.source, outputs)
        if "self-check" in cell.id:
            said = "".join(output.text for output in outputs)
            assert re.fullmatch(r"\w+: none of \d examples came out differently\n", said)
        pictures += sum("image/png" in output.get("data", {}) for output in outputs)
    assert pictures == len(list((ROOT / "reference/looks").glob("*.py"))) == 6


def test_docstrings_become_markdown() -> None:
    """Formulas are set, also at the beginning; lists and prose stay; examples are Python."""
    text = "    p = q_i\n\nIn words:\n\n- `a`: one\n- `b`: two\n\n>>> f()\n1"
    assert markdown(text) == (
        "$$\np = q_{i}\n$$\n\nIn words:\n\n- `a`: one\n- `b`: two\n\n```python\n>>> f()\n1\n```"
    )


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("p_i = exp(z_i) / (exp(z_1) + ...)", r"p_{i} = \exp(z_{i}) / (\exp(z_{1}) + \dots)"),
        ("log p_i = -z", r"\log p_{i} = -z"),
        ("w <- w - r dL/dw", r"w \leftarrow w - r \frac{\partial L}{\partial w}"),
        ("dL/dz_nc = 1", r"\frac{\partial L}{\partial z_{nc}} = 1"),
        ("best_n = 1 if p_n > 0.5", r"\text{best}_{n} = 1 \text{ if }p_{n} > 0.5"),
        ("h = a(W1 x + b1)    a layer", r"h = a(W_{1} x + b_{1}) \quad \text{a layer}"),
        ("a = 1,  of others = 2", r"a = 1, \quad \text{ of others }= 2"),
        ("n = (how many) / N", r"n = (\text{how many}) / N"),
        ("50 % of x * y", r"50 \% \text{ of }x \cdot y"),
        ("a = 1\nb = 2", "\\begin{aligned}\na &= 1 \\\\\nb &= 2\n\\end{aligned}"),
    ],
)
def test_formulas_are_set(formula: str, expected: str) -> None:
    """Subscripts, functions, dots, arrows, derivatives, words, and several lines."""
    assert tex(formula) == expected


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ('"""T."""\ndef f():\n    pass\n', "x.py:2: f has no docstring"),
        ('"""T."""\ndef f():\n    """D."""\nX = 1\n', "x.py:4: only functions may follow"),
        ('"""T."""\nimport re\n### BEGIN SOLUTION\n', "x.py:1: a solution outside of all"),
    ],
)
def test_what_cannot_be_a_notebook_is_refused(source: str, words: str) -> None:
    """With file, line, and what to do."""
    with pytest.raises(BadReference, match=words):
        list(parts(source, "x.py"))


def test_a_released_repository_holds_them(tmp_path: Path) -> None:
    """Students get them with the stubs, as work that is theirs."""
    assert main(["release", str(tmp_path / "r"), "--root", str(ROOT)]) == 0
    manifest = json.loads((tmp_path / "r/.github/logitlab/release.json").read_text("utf-8"))
    assert {f"exercises/{path.name}" for path in BOOKS} <= set(manifest["work"])
