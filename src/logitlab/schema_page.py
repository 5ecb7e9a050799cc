"""Write the page on the result as JSON from its schema: python -m logitlab.schema_page

The schema is `docs/result.schema.json`, the page `docs/result-schema.md`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

__all__ = ["page"]

DOCS = Path(__file__).resolve().parents[2] / "docs"
INTRODUCTION = """\
# The result as JSON

`logitlab grade --json FILE` writes, for one submission an object and for several a list of them;
`--out DIR` writes a file for each. The schema is [result.schema.json](result.schema.json) (JSON
Schema 2020-12). Keys may be added in a minor version; none is removed or changes its meaning but
in a major one.
"""


def page(schema: Mapping[str, Any]) -> str:
    """Return the page: a table for each kind of object."""
    parts = [INTRODUCTION, "## result\n", *_table(schema)]
    for name, kind in schema["$defs"].items():
        if "enum" in kind:
            values = ", ".join(f"`{value}`" for value in kind["enum"])
            parts.append(f"## {name}\n\n{values}; {kind['description']}.\n")
        else:
            parts += [f"## {name}\n", *_table(kind)]
    return "\n".join(parts)


def _table(kind: Mapping[str, Any]) -> Iterator[str]:
    yield "| key | type | |\n|---|---|---|"
    for key, value in kind["properties"].items():
        needed = "" if key in kind["required"] else " (may be missing)"
        yield f"| `{key}` | {_type(value)} | {value.get('description', '')}{needed} |"
    yield ""


def _type(value: Mapping[str, Any]) -> str:
    if "$ref" in value:
        name = value["$ref"].rpartition("/")[2]
        return f"[{name}](#{name})"
    if value.get("type") == "array":
        return f"list of {_type(value['items'])}"
    return str(value["type"])


def main() -> int:
    """Write the page; return 0."""
    schema = json.loads((DOCS / "result.schema.json").read_text(encoding="utf-8"))
    (DOCS / "result-schema.md").write_text(page(schema), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
