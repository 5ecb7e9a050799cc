"""Make notebooks from references: prose, worked examples, cells to fill in, self-checks, a look.

A reference is the one source. Its docstrings become prose, formulas and examples; its functions
become cells, cut as stubs are, or whole between their markers for a course in nbgrader. Where a
look helps, `reference/looks/exNN_topic.py` draws something with the student's own function.
"""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from logitlab.formulas import tex
from logitlab.markers import BEGIN, BadReference
from logitlab.notebook import OURS
from logitlab.stubs import cut

__all__ = ["Part", "as_notebook", "parts", "read_parts", "writer"]

SELF_CHECK_CODE = """\
# Self-check: run this cell to try {name} on the worked examples above.
import doctest

examples = r\"\"\"
{examples}
\"\"\"
test = doctest.DocTestParser().get_doctest(examples, globals(), "{name}", None, 0)
wrong = doctest.DocTestRunner().run(test).failed
print(f"{name}: {{wrong or 'none'}} of {{len(test.examples)}} examples came out differently")"""


@dataclass(frozen=True)
class Part:
    """One cell: its text, and what it is for.

    `role` is `title`, `setup`, `question`, `solution` (to be filled in), `self-check`, `look` or
    `points`; with `name` it makes the id of the cell, the same whenever the notebook is made.
    """

    role: str
    text: str
    name: str = ""

    @property
    def kind(self) -> str:
        return "text" if self.role in ("title", "question") else "code"

    @property
    def tags(self) -> list[str]:
        """Return the tag that tells graders that this is no work of the student's, if so."""
        return [f"{OURS}{self.role}"] if self.role in ("self-check", "look", "points") else []

    @property
    def id(self) -> str:
        return "-".join(filter(None, [self.role, self.name]))


def read_parts(root: Path, reference: Path, solved: bool = False) -> list[Part]:
    """Return the cells of one exercise of a project; with its solutions in them if `solved`."""
    source = reference.read_text(encoding="utf-8")
    where = reference.relative_to(root).as_posix()
    stub = cut(source, where)  # also checks the markers, whichever is wanted
    made = list(parts(source if solved else stub, where))
    look = reference.parent / "looks" / reference.name
    if look.exists():
        made += _look(look.read_text(encoding="utf-8"))
    return made


def parts(source: str, where: str) -> Iterator[Part]:
    """Yield the cells that a reference or its stub gives; `where` only serves the messages."""
    tree = ast.parse(source)
    lines = source.splitlines()
    title, _, rest = (ast.get_docstring(tree) or where).partition("\n")
    yield Part("title", f"# {title.rstrip('.')}\n\n{rest.strip()}".strip())
    setup: list[str] = []
    functions: list[tuple[ast.FunctionDef, list[str]]] = []
    ends = [node.lineno - 1 for node in tree.body[1:]] + [len(lines)]
    for node, end in zip(tree.body, ends, strict=True):
        text = lines[node.lineno - 1 : end]
        if isinstance(node, ast.FunctionDef):
            functions.append((node, text))
        elif functions:
            raise BadReference(where, node.lineno, "only functions may follow a function; move it")
        elif node is not tree.body[0]:
            setup += text
    if any(line.strip() == BEGIN for line in setup):
        raise BadReference(where, 1, "a solution outside of all functions; move it into one")
    yield Part("setup", "\n".join(setup).strip())
    for node, text in functions:
        yield from _function(node, text, where)


def _function(node: ast.FunctionDef, text: list[str], where: str) -> Iterator[Part]:
    """Yield what a function becomes: the question, the cell to fill in, the self-check."""
    said = node.body[0]
    docstring = ast.get_docstring(node)
    if docstring is None:
        raise BadReference(where, node.lineno, f"{node.name} has no docstring; it is the question")
    summary, _, rest = docstring.partition("\n")
    question = f"## `{node.name}`\n\n{summary}\n\n{markdown(rest)}"
    yield Part("question", question.strip(), node.name)
    first, last = said.lineno - node.lineno, (said.end_lineno or said.lineno) - node.lineno
    code = [*text[:first], f'    """{summary}"""', *text[last + 1 :]]
    yield Part("solution", "\n".join(code).strip(), node.name)
    examples = "\n".join(block for kind, block in blocks(rest) if kind == "example")
    if examples:
        checked = SELF_CHECK_CODE.format(name=node.name, examples=examples)
        yield Part("self-check", checked, node.name)


def _look(source: str) -> list[Part]:
    """Return the question and the code of a plot: the docstring of its file, and the rest."""
    tree = ast.parse(source)
    title, _, rest = (ast.get_docstring(tree) or "").partition("\n")
    said = tree.body[0]
    code = "\n".join(source.splitlines()[said.end_lineno :])
    prose = f"## Look: {title[:1].lower()}{title[1:].rstrip('.')}\n\n{rest.strip()}"
    return [Part("question", prose, "look"), Part("look", code.strip())]


def blocks(docstring: str) -> Iterator[tuple[str, str]]:
    """Yield what a docstring consists of: `text`, `formula` (set in) and `example` (doctest)."""
    for block in re.split(r"\n\s*\n", docstring.strip("\n")):
        if block.startswith(">>>"):
            yield "example", block
        elif block.startswith("    "):
            yield "formula", textwrap.dedent(block)
        elif block:
            yield "text", block


def markdown(docstring: str) -> str:
    """Return a docstring as Markdown, with its formulas set and its examples fenced."""
    made = []
    for kind, text in blocks(docstring):
        if kind == "formula":
            made.append(f"$$\n{tex(text)}\n$$")
        else:
            made.append(f"```python\n{text}\n```" if kind == "example" else text)
    return "\n\n".join(made)


def as_notebook(made: list[Part]) -> Any:
    """Return the cells as a notebook in format 4.5."""
    v4 = writer().v4
    book = v4.new_notebook(
        metadata={
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        }
    )
    for part in made:
        make = v4.new_markdown_cell if part.kind == "text" else v4.new_code_cell
        cell = make(part.text, id=part.id[:64])
        if part.tags:
            cell.metadata["tags"] = part.tags
        book.cells.append(cell)
    writer().validate(book)
    return book


def writer() -> Any:
    """Return nbformat, or say how to install it."""
    try:
        import nbformat
    except ImportError:
        raise RuntimeError(
            "notebooks need nbformat; install it with: pip install 'logitlab[notebooks]'"
        ) from None
    return nbformat
