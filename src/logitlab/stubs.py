"""Cut the stubs that students get from the reference solutions.

In a function, the lines from `### BEGIN SOLUTION` to `### END SOLUTION` are replaced by one that
raises NotImplementedError; at module level (an import that would give the answer away, a helper)
by nothing. All else, docstrings above all, is handed out as it is. A function without markers
would be handed out whole, so that is an error. What is left is then searched for every line of
the solution, because a docstring can give it away too.
"""

import argparse
import ast
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from pathlib import Path

from logitlab.markers import BEGIN, END, BadReference, Solution, indent_of, solutions, survivors

__all__ = ["check", "cut", "find_root", "write"]

Function = ast.FunctionDef | ast.AsyncFunctionDef


def cut(source: str, path: str) -> str:
    """Return the stub of a reference: its source without the solutions.

    `path` only serves the messages. Raises `BadReference` where `solutions` does, at a public
    function without a solution, where the reference or its stub is not Python, and at each line
    of a solution that the stub would still contain.
    """
    tree = _parse(source, path, "this")
    found = solutions(source, path)
    functions = [node for node in ast.walk(tree) if isinstance(node, Function)]
    for node in tree.body:
        if isinstance(node, Function) and _is_handed_out(node, found):
            raise BadReference(
                path,
                node.lineno,
                f"{node.name} has no solution markers, so all of it would be handed out; "
                f"put {BEGIN} and {END} around its solution",
            )
    stub = _without(source.splitlines(), found, functions)
    _parse(stub, path, "without its solutions this")
    for number, line, at in survivors(found, stub):
        raise BadReference(
            path,
            number,
            f"line {at} of the stub gives this line of the solution away: {line}; reword it there",
        )
    return stub


def _without(lines: Sequence[str], found: Sequence[Solution], functions: Sequence[Function]) -> str:
    kept: list[str] = []
    done = 0
    for solution in found:
        kept += lines[done : solution.begin - 1]
        done = solution.end
        # ast.walk goes outside in, so the last function that contains the solution is the nearest.
        inside = [node.name for node in functions if _contains(node, solution)]
        if inside:
            message = f"{inside[-1]}: your solution goes here"
            indent = indent_of(lines[solution.begin - 1])
            kept.append(f'{indent}raise NotImplementedError("{message}")')
        else:
            before = _blank(reversed(kept)) if kept else len(lines)
            done += min(before, _blank(lines[done:]))
    kept += lines[done:]
    return "\n".join(kept).rstrip("\n") + "\n"


def _blank(lines: Iterable[str]) -> int:
    """Count the blank lines that `lines` begins with."""
    return sum(1 for _ in takewhile(lambda line: not line.strip(), lines))


def _is_handed_out(node: Function, found: Sequence[Solution]) -> bool:
    """Tell whether a public function has nothing for the student to write."""
    marked = any(_contains(node, solution) or _hides(solution, node) for solution in found)
    return not marked and not node.name.startswith("_")


def _contains(node: Function, solution: Solution) -> bool:
    # The end of a function is its last statement, so the closing marker lies below it.
    return node.lineno < solution.begin < (node.end_lineno or 0)


def _hides(solution: Solution, node: Function) -> bool:
    return solution.begin < node.lineno < solution.end


def _parse(source: str, path: str, what: str) -> ast.Module:
    try:
        return ast.parse(source)
    except SyntaxError as error:
        message = f"{what} is not valid Python ({error.msg}); mend it"
        raise BadReference(path, error.lineno or 1, message) from None


def find_root(start: Path) -> Path | None:
    """Return the nearest folder, from `start` upwards, that holds `reference/exNN_*.py`."""
    for folder in (start, *start.parents):
        if next((folder / "reference").glob("ex[0-9][0-9]_*.py"), None):
            return folder
    return None


def write(root: Path) -> list[Path]:
    """Write the stub of each reference under `root`; return those that changed.

    Raises `BadReference` before anything is written if one reference cannot be cut.
    """
    stubs = {root / "exercises" / path.name: _cut_file(root, path) for path in _references(root)}
    changed = [path for path, stub in stubs.items() if not path.exists() or _read(path) != stub]
    for path in changed:
        path.parent.mkdir(exist_ok=True)
        path.write_text(stubs[path], encoding="utf-8", newline="\n")
    return changed


def check(root: Path) -> list[str]:
    """Return what is wrong with the stubs and the self-checks under `root`, one message each."""
    problems: list[str] = []
    names = set()
    for reference in _references(root):
        names.add(reference.name)
        try:
            problems += _compare(root, reference.name, _cut_file(root, reference))
        except BadReference as error:
            problems.append(str(error))
            continue
        problems += _given_away(root, reference)
    for path in sorted((root / "exercises").glob("ex[0-9][0-9]_*.py")):
        if path.name not in names:
            problems.append(
                f"exercises/{path.name}:1: a stub without a reference; write reference/{path.name} "
                "or delete the stub"
            )
    return problems


def _compare(root: Path, name: str, stub: str) -> Iterator[str]:
    path = root / "exercises" / name
    if not path.exists():
        yield f"exercises/{name}:1: this stub is missing; run logitlab stubs"
    elif (there := _read(path)) != stub:
        is_, should_be = there.splitlines(), stub.splitlines()
        pairs = enumerate(zip(is_, should_be, strict=False), 1)
        line = next((n for n, (a, b) in pairs if a != b), min(len(is_), len(should_be)) + 1)
        yield (
            f"exercises/{name}:{line}: differs from what reference/{name} gives; "
            "change the reference and run logitlab stubs"
        )


def _given_away(root: Path, reference: Path) -> Iterator[str]:
    """Search the self-check, which a student reads too, for the solution."""
    found = solutions(_read(reference), f"reference/{reference.name}")
    test = root / "exercises" / f"test_{reference.name}"
    if not test.exists():
        yield f"exercises/{test.name}:1: this self-check is missing; write one"
    for path in (test, test.with_name("conftest.py")):
        if path.exists():
            for number, line, at in survivors(found, _read(path)):
                yield (
                    f"exercises/{path.name}:{at}: gives away reference/{reference.name}:{number}: "
                    f"{line}; write it another way"
                )


def _references(root: Path) -> list[Path]:
    return sorted((root / "reference").glob("ex[0-9][0-9]_*.py"))


def _cut_file(root: Path, path: Path) -> str:
    return cut(_read(path), path.relative_to(root).as_posix())


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `logitlab stubs`."""
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit with 1 if a stub is out of date"
    )
    parser.add_argument(
        "--root",
        type=Path,
        metavar="DIR",
        help="the project (default: the nearest folder above with reference/exNN_topic.py in it)",
    )


def run(args: argparse.Namespace) -> int:
    """Cut the stubs in exercises/ from the solutions in reference/.

    A solution between `### BEGIN SOLUTION` and `### END SOLUTION` becomes a line that raises
    NotImplementedError; the rest is handed out as it is. With --check nothing is written: stubs
    that are out of date, and stubs or self-checks that give a solution away, are listed.

    Exit status: 0 all is well, 1 something is wrong, 2 there is no project here.
    """
    root = args.root or find_root(Path.cwd())
    if root is None or not _references(root):
        print(
            f"{root or 'here'}: no reference/exNN_topic.py found; go to the project or name it "
            "with --root DIR",
            file=sys.stderr,
        )
        return 2
    if not args.check:
        try:
            for path in write(root):
                print(f"wrote exercises/{path.name}")
        except BadReference as error:
            print(error, file=sys.stderr)
            return 1
    problems = check(root)
    for problem in problems:
        print(problem, file=sys.stderr)
    if not problems:
        print(f"{len(_references(root))} stubs agree with reference/")
    return 1 if problems else 0
