"""Stubs are cut from references, and nothing of a solution gets out."""

import argparse
import ast
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logitlab import stubs
from logitlab.markers import BadReference, solutions, survivors

ROOT = Path(__file__).parent.parent

REFERENCE = '''\
"""Double a number."""

import math

### BEGIN SOLUTION
from operator import mul

TWO = 2.0
### END SOLUTION


def double(x):
    """Return twice the number."""
    ### BEGIN SOLUTION
    result = mul(x, TWO)
    return result
    ### END SOLUTION


def half(x):
    """Return half the number."""
    ### BEGIN SOLUTION
    return math.ldexp(x, -1)
    ### END SOLUTION
'''

STUB = '''\
"""Double a number."""

import math


def double(x):
    """Return twice the number."""
    raise NotImplementedError("double: your solution goes here")


def half(x):
    """Return half the number."""
    raise NotImplementedError("half: your solution goes here")
'''


def function(body: str, docstring: str = "Do it.") -> str:
    """Write a reference with one function; `body` is indented by four spaces."""
    lines = "\n".join(f"    {line}" if line else "" for line in body.splitlines())
    return f'def f(x):\n    """{docstring}"""\n{lines}\n'


def solved(code: str) -> str:
    """Put markers around the lines of a solution."""
    return f"### BEGIN SOLUTION\n{code}\n### END SOLUTION"


def test_a_solution_becomes_a_line_that_raises():
    """Solutions in functions raise, those at module level vanish, the rest stays."""
    assert stubs.cut(REFERENCE, "ex.py") == STUB


CUTS = {
    "given lines around the solution": (
        function("y = x\n" + solved("y = y + x + 1") + "\nreturn y"),
        function('y = x\nraise NotImplementedError("f: your solution goes here")\nreturn y'),
    ),
    "two solutions in a function": (
        function(solved("y = x + x + 1") + "\nprint(1)\n" + solved("return y - x - 1")),
        function(
            'raise NotImplementedError("f: your solution goes here")\nprint(1)\n'
            'raise NotImplementedError("f: your solution goes here")'
        ),
    ),
    "solution deeper in": (
        function("if x:\n    ### BEGIN SOLUTION\n    return x + x + 1\n    ### END SOLUTION"),
        function('if x:\n    raise NotImplementedError("f: your solution goes here")'),
    ),
    "method": (
        "class Net:\n    def forward(self, x):\n        ### BEGIN SOLUTION\n"
        "        return x + x + 1\n        ### END SOLUTION\n",
        "class Net:\n    def forward(self, x):\n"
        '        raise NotImplementedError("forward: your solution goes here")\n',
    ),
    "function inside a solution": (
        function(solved("def g(y):\n    return y + y + 1\nreturn g(x)")),
        function('raise NotImplementedError("f: your solution goes here")'),
    ),
    "function inside a function": (
        function("def g(y):\n    ### BEGIN SOLUTION\n    return y + y + 1\n    ### END SOLUTION"),
        function('def g(y):\n    raise NotImplementedError("g: your solution goes here")'),
    ),
    "asynchronous function": (
        "async def f(x):\n    ### BEGIN SOLUTION\n    return x + x + 1\n    ### END SOLUTION\n",
        'async def f(x):\n    raise NotImplementedError("f: your solution goes here")\n',
    ),
    "blank line in the solution": (
        function(solved("y = x + x + 1\n\nreturn y")),
        function('raise NotImplementedError("f: your solution goes here")'),
    ),
    "hidden public helper": (
        solved("def helper(x):\n    return x + x + 1")
        + "\n\n\n"
        + function(solved("return 1 + x")),
        function('raise NotImplementedError("f: your solution goes here")'),
    ),
    "given private helper": (
        "def _given(x):\n    return x\n\n\n" + function(solved("return _given(x)")),
        "def _given(x):\n    return x\n\n\n"
        + function('raise NotImplementedError("f: your solution goes here")'),
    ),
    "Windows line ends": (
        function(solved("return x + x + 1")).replace("\n", "\r\n"),
        function('raise NotImplementedError("f: your solution goes here")'),
    ),
    "no line end at the end": (
        function(solved("return x + x + 1")).rstrip("\n"),
        function('raise NotImplementedError("f: your solution goes here")'),
    ),
}


@pytest.mark.parametrize(("reference", "stub"), CUTS.values(), ids=CUTS)
def test_cut(reference, stub):
    """The stub is as expected to the character."""
    assert stubs.cut(reference, "ex.py") == stub


REFUSED = {
    "never closed": (function("### BEGIN SOLUTION\nreturn x"), 3, "this solution is never closed"),
    "never begun": (function("return x\n### END SOLUTION"), 4, "the end of a solution that never"),
    "nested": (
        function("### BEGIN SOLUTION\n### BEGIN SOLUTION\nreturn x\n### END SOLUTION"),
        4,
        "a solution inside the one from line 3",
    ),
    "closed twice": (
        function(solved("return x + 1") + "\n### END SOLUTION"),
        6,
        "the end of a solution that never",
    ),
    "one hash": (function("# BEGIN SOLUTION\nreturn x\n### END SOLUTION"), 3, "not quite a marker"),
    "lower case": (
        function("### begin solution\nreturn x\n### END SOLUTION"),
        3,
        "not quite a marker",
    ),
    "no space": (function("###BEGIN SOLUTION\nreturn x\n### END SOLUTION"), 3, "not quite a mark"),
    "two spaces": (
        function("### BEGIN SOLUTION\nreturn x\n### END  SOLUTION"),
        5,
        "not quite a marker",
    ),
    "more on the line": (
        function("### BEGIN SOLUTION: easy\nreturn x\n### END SOLUTION"),
        3,
        "not quite a marker",
    ),
    "behind code": (
        function("### BEGIN SOLUTION\nreturn x  ### END SOLUTION"),
        4,
        "not quite a marker",
    ),
    "closed further out": (
        function("if x:\n    ### BEGIN SOLUTION\n    return x\n### END SOLUTION"),
        6,
        "not indented like its ### BEGIN SOLUTION in line 4",
    ),
    "leaves its block": (
        "def f(x):\n    ### BEGIN SOLUTION\n    return x\n\n\ndef g(x):\n    return x\n"
        "    ### END SOLUTION\n",
        6,
        "leaves the block of the solution from line 2",
    ),
    "empty": (function("### BEGIN SOLUTION\n### END SOLUTION\nreturn x"), 3, "no code between"),
    "only a comment": (function(solved("# to do") + "\nreturn x"), 3, "no code between"),
    "function without markers": (
        "import math\n\n\n" + function("return x"),
        4,
        "f has no solution markers",
    ),
    "second function without markers": (
        function(solved("return x + 1")) + "\n\ndef g(x):\n    return x\n",
        8,
        "g has no solution markers",
    ),
    "no Python": (function(solved("return x +")), 4, "this is not valid Python"),
    "stub is no Python": (
        "if True:\n    ### BEGIN SOLUTION\n    y = 1\n    ### END SOLUTION\n",
        1,
        "without its solutions this is not valid Python",
    ),
}


@pytest.mark.parametrize(("reference", "line", "words"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_cut_is_an_error_with_file_and_line(reference, line, words):
    """The message names the line, says what is wrong and, after a sign, what to do."""
    with pytest.raises(BadReference) as caught:
        stubs.cut(reference, "reference/ex01_x.py")
    message = str(caught.value)
    assert message.startswith(f"reference/ex01_x.py:{line}: {words}")
    assert "; " in message


GIVEN_AWAY = {
    "in a docstring": ("return a.b(x)", "Return a.b(x)."),
    "spaced otherwise": ("return a.b(x, y=1)", "Use a.b( x,y = 1 )."),
    "over two lines": ("y = x / total(x)", "It is x /\n    total(x)."),
    "without return": ("return a.b(x)", "Think of a.b(x)."),
    "another name for the result": ("probs = a / total", "`p = a / total`"),
    "an annotated name": ("probs: float = a / total", "`p = a / total`"),
    "one line of several": ("y = x\nx.backward()\nreturn y", "Call x.backward() first."),
    "one argument of a call": ("return a(\n    b.c(),\n    d,\n)", "First b.c() and then d."),
    "a comment of the solution": (
        "return x  # shift by the maximum",
        "Shift? shift by the maximum",
    ),
    "assignment to an entry": ("x[0, y] -= 1", "Then x[0, y] -= 1."),
}


@pytest.mark.parametrize(("solution", "docstring"), GIVEN_AWAY.values(), ids=GIVEN_AWAY)
def test_a_docstring_that_gives_a_solution_away_is_an_error(solution, docstring):
    """However it is spaced and whatever the result is called."""
    with pytest.raises(BadReference, match="of the stub gives this line of the solution away"):
        stubs.cut(function(solved(solution), docstring), "ex.py")


def test_the_error_names_both_lines():
    """The line of the solution in the reference, and where the stub gives it away."""
    reference = function(solved("y = 1\nreturn a.b(x)") + "\n\n# a.b(x)")
    with pytest.raises(BadReference, match=r"^ex\.py:5: line 5 of the stub .*: return a\.b\(x\);"):
        stubs.cut(reference, "ex.py")


HARMLESS = {
    "a bare name": ("return probs", "Return probs."),
    "only brackets": ("return f(\n    x\n)", "(x)"),
    "an else": ("if x.y(1):\n    pass\nelse:\n    pass", "or else: pass"),
    "part of a longer word": ("return a.b(x)", "See aa.b(x) and a.b(xx)."),
    "part of a longer number": ("return x + 1", "It is x + 1.5 or x + 10."),
}


@pytest.mark.parametrize(("solution", "docstring"), HARMLESS.values(), ids=HARMLESS)
def test_lines_that_say_nothing_may_occur(solution, docstring):
    """A line is given away by its words in a row, not by one of them."""
    assert docstring.split("\n")[0] in stubs.cut(function(solved(solution), docstring), "ex.py")


NAMES = st.sampled_from(["logits", "probs", "labels", "exps", "total", "net", "loss"])
CALLS = st.builds("{}.{}({}, {})".format, NAMES, NAMES, NAMES, NAMES)
LINES = st.one_of(
    CALLS, st.builds("{} = {}".format, NAMES, CALLS), st.builds("return {}".format, CALLS)
)


@settings(derandomize=True, database=None)
@given(st.lists(LINES, min_size=1, max_size=4), st.lists(st.one_of(LINES, NAMES), max_size=4))
def test_a_stub_holds_no_line_of_its_solution(solution, given_lines):
    """Whatever is handed out beside it: it is refused, or nothing of the solution is left."""
    reference = function(solved("\n".join(solution)) + "\n" + "\n".join(given_lines))
    calls = {line.removeprefix("return ").rpartition(" = ")[2] for line in solution}
    expected = any(call in line for line in given_lines for call in calls)
    try:
        stub = stubs.cut(reference, "ex.py")
    except BadReference:
        assert expected
    else:
        assert not expected
        assert not any(line in stub for line in solution)
        ast.parse(stub)


def test_survivors_are_found_in_any_text():
    """Such as a page or a notebook that goes out with the stubs."""
    found = solutions(REFERENCE, "ex.py")
    assert list(survivors(found, "first\nuse mul(x, TWO) here\n")) == [
        (15, "result = mul(x, TWO)", 2)
    ]
    assert list(survivors(found, STUB)) == []


@pytest.fixture
def project(tmp_path):
    """A project with one exercise, its stub and its self-check."""
    for folder, name, text in (
        ("reference", "ex01_double.py", REFERENCE),
        ("exercises", "ex01_double.py", STUB),
        ("exercises", "test_ex01_double.py", "def test_it(exercise): ...\n"),
        ("exercises", "conftest.py", "import pytest\n"),
    ):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / name).write_text(text)
    return tmp_path


def run(*arguments: str) -> int:
    """Run the verb as the command line does."""
    parser = argparse.ArgumentParser()
    stubs.add_arguments(parser)
    return stubs.run(parser.parse_args(arguments))


def test_check_is_content_with_a_project_in_order(project, capsys):
    """Nothing is wrong, and it says so."""
    assert stubs.check(project) == []
    assert run("--check", "--root", str(project)) == 0
    assert capsys.readouterr().out == "1 stubs agree with reference/\n"


def test_write_writes_what_is_missing_and_nothing_twice(project, capsys):
    """A second run has nothing to do."""
    (project / "exercises" / "ex01_double.py").unlink()
    assert run("--root", str(project)) == 0
    assert "wrote exercises/ex01_double.py" in capsys.readouterr().out
    assert (project / "exercises" / "ex01_double.py").read_bytes() == STUB.encode()
    assert stubs.write(project) == []


def edit(path: Path, old: str, new: str) -> None:
    """Replace a piece of a file that is surely there."""
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def spoil_stub(project: Path) -> None:
    edit(project / "exercises" / "ex01_double.py", "twice the number", "two times the number")


def cut_stub_short(project: Path) -> None:
    (project / "exercises" / "ex01_double.py").write_text("".join(STUB.splitlines(True)[:5]))


def remove_stub(project: Path) -> None:
    (project / "exercises" / "ex01_double.py").unlink()


def remove_reference(project: Path) -> None:
    (project / "exercises" / "ex02_lost.py").write_text("")


def remove_self_check(project: Path) -> None:
    (project / "exercises" / "test_ex01_double.py").unlink()


def leak_in_self_check(project: Path) -> None:
    (project / "exercises" / "test_ex01_double.py").write_text("\n# mul(x, TWO)\n")


def leak_in_conftest(project: Path) -> None:
    edit(project / "exercises" / "conftest.py", "import pytest", "y = math.ldexp(x, -1)")


def break_reference(project: Path) -> None:
    edit(project / "reference" / "ex01_double.py", "### END SOLUTION\n\n\ndef half", "\ndef half")


SPOILED = {
    spoil_stub: "exercises/ex01_double.py:7: differs from what reference/ex01_double.py gives; ",
    cut_stub_short: "exercises/ex01_double.py:6: differs from what ",
    remove_stub: "exercises/ex01_double.py:1: this stub is missing; ",
    remove_reference: "exercises/ex02_lost.py:1: a stub without a reference; ",
    remove_self_check: "exercises/test_ex01_double.py:1: this self-check is missing; ",
    leak_in_self_check: "exercises/test_ex01_double.py:2: gives away reference/ex01_double.py:15: ",
    leak_in_conftest: "exercises/conftest.py:1: gives away reference/ex01_double.py:23: ",
    break_reference: "reference/ex01_double.py:20: a solution inside the one from line 14; ",
}


@pytest.mark.parametrize(
    ("spoil", "message"), SPOILED.items(), ids=[spoil.__name__ for spoil in SPOILED]
)
def test_check_says_what_is_wrong_and_changes_nothing(project, capsys, spoil, message):
    """One message with file and line; exit status 1; no file is touched."""
    spoil(project)
    before = {path: path.read_bytes() for path in project.rglob("*.py")}
    (problem,) = stubs.check(project)
    assert problem.startswith(message)
    assert run("--check", "--root", str(project)) == 1
    assert problem in capsys.readouterr().err
    assert {path: path.read_bytes() for path in project.rglob("*.py")} == before


def test_write_writes_nothing_if_one_reference_is_broken(project, capsys):
    """Half a set of stubs would look like a whole one."""
    shutil.copy(project / "reference" / "ex01_double.py", project / "reference" / "ex00_new.py")
    break_reference(project)
    spoil_stub(project)
    assert run("--root", str(project)) == 1
    assert "reference/ex01_double.py:20: " in capsys.readouterr().err
    assert not (project / "exercises" / "ex00_new.py").exists()
    assert "two times" in (project / "exercises" / "ex01_double.py").read_text()


def test_the_project_is_found_from_within(project, monkeypatch):
    """Any folder of the project will do."""
    (project / "docs" / "deep").mkdir(parents=True)
    monkeypatch.chdir(project / "docs" / "deep")
    assert run("--check") == 0


def test_without_a_project_it_says_where_to_go(tmp_path, monkeypatch, capsys):
    """Exit status 2, and what to do."""
    monkeypatch.chdir(tmp_path)
    assert run() == 2
    assert "--root DIR" in capsys.readouterr().err
    assert run("--root", str(tmp_path)) == 2
    assert str(tmp_path) in capsys.readouterr().err


def test_the_stubs_of_this_project_are_up_to_date():
    """What students get is what the references give, and gives nothing away."""
    assert stubs.check(ROOT) == []
