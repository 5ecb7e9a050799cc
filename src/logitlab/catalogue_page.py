"""Write the page of all mistakes, `mistakes.md`, and the pictures it shows.

The page is made of the same texts as `logitlab explain`. Each mistake has an anchor of its id:
`mistakes.md#double-softmax`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from logitlab.catalogue import Catalogue, Explanation
from logitlab.pictures import Picture, picture, to_svg

__all__ = ["PICTURES", "catalogue_page", "page_pictures", "write_page"]

PICTURES = "pictures"
INTRODUCTION = """\
# Mistakes

Every mistake that the graders name, with what it looks like, why it is wrong, how to see it for
yourself, and two hints. In the terminal, `logitlab explain double-softmax` shows the same.

- **wrong**: it loses points on ordinary input.
- **fragile**: right on ordinary input, but it breaks on some other or has a side effect, and loses
  the points of that check.
- **redundant**: the value is right and no points are lost; it is told as a note.
"""


def catalogue_page(catalogue: Catalogue, pictures: str = PICTURES) -> str:
    """Return the page as Markdown: an index first, then a section for each id.

    `pictures` is the folder of the pictures, seen from the page; they are named as in
    `page_pictures`. The order is that in which the exercises introduce the mistakes.
    """
    by_id: dict[str, list[Explanation]] = {}
    for item in catalogue:
        by_id.setdefault(item.mistake, []).append(item)
    index = ["| mistake | severity | where | in short |", "|---|---|---|---|"]
    index += [_index_row(items) for items in by_id.values()]
    sections = [_section(items, pictures) for items in by_id.values()]
    return "\n".join([INTRODUCTION, *index, "", *sections])


def page_pictures(catalogue: Catalogue) -> dict[str, str]:
    """Return the pictures of the page as SVG, by file name."""
    found = (_picture_of(item) for item in catalogue)
    return {f"{shown.name}.svg": to_svg(shown) for shown in found if shown}


def write_page(catalogue: Catalogue, folder: Path) -> None:
    """Write `mistakes.md` and the folder of its pictures into `folder`."""
    (folder / PICTURES).mkdir(parents=True, exist_ok=True)
    (folder / "mistakes.md").write_text(catalogue_page(catalogue), encoding="utf-8")
    for name, svg in page_pictures(catalogue).items():
        (folder / PICTURES / name).write_text(svg, encoding="utf-8")


def _index_row(items: Sequence[Explanation]) -> str:
    first = items[0]
    places = ", ".join(dict.fromkeys(item.exercise[:4] for item in items))
    severities = ", ".join(dict.fromkeys(item.severity for item in items))
    short = first.short.replace("|", "\\|")
    return f"| [{first.mistake}](#{first.mistake}) | {severities} | {places} | {short} |"


def _section(items: Sequence[Explanation], pictures: str) -> str:
    parts = [f"## {items[0].mistake}\n"]
    for item in items:
        parts.append(_explanation(item))
        shown = _picture_of(item)
        if shown and not any(shown.name in part for part in parts[1:-1]):
            parts.append(f"![{shown.alt}]({pictures}/{shown.name}.svg)\n")
    return "\n".join(parts)


def _explanation(item: Explanation) -> str:
    functions = " and ".join(f"`{name}`" for name in item.functions)
    links = ", ".join(f"[{name}]({address})" for name, address in item.read_more)
    lines = [
        f"**{item.title}** ({item.exercise}, {functions}: {item.severity})",
        item.short,
        f"```python\n{item.looks_like}\n```",
        f"*{item.reason_title}.* {item.why}",
        "*See for yourself.*",
        f"```python\n{item.see}\n```",
        f"```text\n{item.see_output}\n```",
        f"*Hint.* {item.hint}",
        f"*Stronger hint.* {item.stronger_hint}",
        *([f"*Read more.* {links}"] if links else []),
    ]
    return "\n\n".join(lines) + "\n"


def _picture_of(item: Explanation) -> Picture | None:
    return picture(item.mistake, item.exercise)
