"""The roster of a class: who is in it, whose submission is whose, and who is missing.

A CSV file with a header; columns are found by their names, in any order and case, in English and
as the platforms call them: an id, a name (or first and last name), an e-mail, a GitHub user name.
"""

import csv
import io
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from logitlab.candidate import Candidate
from logitlab.text import UnreadableError, decode_text, shown
from logitlab.tree import read_regular

__all__ = ["Matches", "Person", "Roster", "match", "parse_roster", "read_roster"]

MAX_ROSTER = 16 * 2**20
MAX_CELL = 1000

COLUMNS = {
    "id": (
        *("id", "student id", "sis user id", "sis id", "id number", "user id", "identifier"),
        *("matriculation number", "number", "student number", "participant"),
    ),
    "name": ("name", "full name", "student", "student name", "display name", "roster identifier"),
    "first": ("first name", "given name", "forename", "firstname"),
    "last": ("last name", "surname", "family name", "lastname"),
    "email": ("email", "e mail", "email address", "e mail address", "mail"),
    "github": (
        *("github", "github username", "github user", "github user name", "github login"),
        *("github account", "github handle"),
    ),
    "login": ("login", "username", "user name", "login id", "sis login id", "student login"),
}
_FIELD = {name: field for field, names in COLUMNS.items() for name in names}
# What Canvas writes below the header of a grade book, where a student would be.
POINTS_POSSIBLE = "points possible"
# Letters that have no decomposition into a base letter and a mark.
_PLAIN = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i"})


@dataclass(frozen=True)
class Person:
    """One student of the roster; what the file does not say is empty."""

    id: str = ""
    name: str = ""
    email: str = ""
    github: str = ""
    login: str = ""
    line: int = 0

    @property
    def label(self) -> str:
        """Return what to call this person in a list, safe to show."""
        return shown(self.name or self.email or self.github or self.login or self.id)


@dataclass(frozen=True)
class Roster:
    """The people of a class in the file's order, and what was wrong in the file."""

    people: tuple[Person, ...]
    problems: tuple[str, ...] = ()


@dataclass
class Matches:
    """Whose submission is whose: `owner` by submission name; and who or what is left over."""

    owner: dict[str, Person] = field(default_factory=dict)
    missing: list[Person] = field(default_factory=list)
    unowned: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def read_roster(path: Path) -> Roster:
    """Read a roster CSV; raises `UnreadableError` if it cannot be read or names no one."""
    return parse_roster(read_regular(path, path.name, MAX_ROSTER), path.name)


def parse_roster(data: bytes, name: str) -> Roster:
    """Read a roster from the bytes of a CSV file: comma, semicolon or tab, with or without a BOM.

    Unknown and repeated columns, short lines and repeated people are problems as
    `name:line: what is wrong`; raises `UnreadableError` if no column says who anybody is.
    """
    text = decode_text(data, name)
    problems: list[str] = []
    rows = _rows(text, name, problems)
    head = next(rows, None)
    if head is None:
        raise UnreadableError(f"{shown(name)}:1: an empty roster; the first line names the columns")
    fields = _fields(head[1], f"{shown(name)}:{head[0]}", problems)
    if not set(fields) & {"id", "name", "last", "email", "github", "login"}:
        raise UnreadableError(
            f"{shown(name)}:{head[0]}: no column says who anybody is; name one of them "
            "id, name, email or github"
        )
    people: list[Person] = []
    seen: dict[tuple[str, str], int] = {}
    for line, row in rows:
        where = f"{shown(name)}:{line}"
        if len(row) > len(fields):
            problems.append(f"{where}: more cells than columns; is a comma missing its quotes?")
        person = _person(dict(zip(fields, row, strict=False)), line)
        if normal(person.name) == POINTS_POSSIBLE:
            continue
        if not person.label:
            problems.append(f"{where}: nobody named; line left out")
        elif not (again := _repeated(person, seen)):
            people.append(person)
        elif again[0] != "name":
            problems.append(f"{where}: {again[0]} {again[1]} stands in line {again[2]}; left out")
        else:
            people.append(person)
            problems.append(f"{where}: name {again[1]} stands in line {again[2]} too; both kept")
    return Roster(tuple(people), tuple(problems))


def _rows(text: str, name: str, problems: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines that are not blank, with the number each begins at."""
    first = text.lstrip("\n").partition("\n")[0]
    told = re.fullmatch(r"sep=([,;\t|:])", first)  # spreadsheets may say it in a line of its own
    delimiter = told[1] if told else max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    line = 1
    while True:
        try:
            row = next(reader, None)
        except csv.Error as error:
            problems.append(f"{shown(name)}:{reader.line_num}: {error}; the rest was not read")
            return
        if row is None:
            return
        if any(cell.strip() for cell in row) and not (told and line == reader.line_num == 1):
            yield line, [cell.strip()[:MAX_CELL] for cell in row]
        line = reader.line_num + 1


def _fields(head: Sequence[str], where: str, problems: list[str]) -> list[str]:
    """Return what each column holds, `""` for one that is not known."""
    fields: list[str] = []
    for title in head:
        found = _FIELD.get(re.sub(r"[\W_]+", " ", title.casefold()).strip(), "")
        if not found:
            problems.append(f"{where}: unknown column {shown(title) or '(no name)'}; not used")
        elif found in fields:
            problems.append(f"{where}: a second column for {found}: {shown(title)}; not used")
            found = ""
        fields.append(found or f" {len(fields)}")
    return fields


def _person(cells: dict[str, str], line: int) -> Person:
    full = " ".join(filter(None, (cells.get("first", ""), cells.get("last", ""))))
    github = re.sub(r"^(?:https?://)?(?:www\.)?github\.com/|^@|/$", "", cells.get("github", ""))
    return Person(
        id=re.sub(r"^participant\s*(?=\d)", "", cells.get("id", ""), flags=re.IGNORECASE),
        name=cells.get("name", "") or full,
        email=cells.get("email", ""),
        github=github,
        login=cells.get("login", ""),
        line=line,
    )


def _repeated(person: Person, seen: dict[tuple[str, str], int]) -> tuple[str, str, int] | None:
    """Return the field, value and line in which an earlier person says the same, or None."""
    for kind in ("id", "email", "github", "login", "name"):
        value = getattr(person, kind)
        if value:
            line = seen.setdefault((kind, normal(value)), person.line)
            if line != person.line:
                return kind, shown(value), line
    return None


def normal(text: str) -> str:
    """Return text as it is compared: without case, accents, invisible characters, extra spaces."""
    text = unicodedata.normalize("NFKD", text.casefold()).translate(_PLAIN)
    kept = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Cf", "Cc"))
    return " ".join(unicodedata.normalize("NFKC", kept).split())


def match(roster: Roster, candidates: Iterable[Candidate]) -> Matches:
    """Tie submissions to people by id, GitHub user name, login, e-mail, then name.

    A key that several people share ties nothing. One person may own several submissions, which is
    a problem that is said; people without any are missing, submissions without a person unowned.
    """
    index = _index(roster.people)
    matches = Matches(problems=list(roster.problems))
    owned: dict[int, list[str]] = defaultdict(list)
    for candidate in candidates:
        people = _owners(index, [*candidate.keys, candidate.name])
        if len(people) == 1:
            (person,) = people.values()
            matches.owner[candidate.name] = person
            owned[person.line].append(candidate.name)
            continue
        matches.unowned.append(candidate.name)
        if people:
            names = ", ".join(f"{p.label} (line {p.line})" for p in people.values())
            matches.problems.append(f"{candidate.name}: may be of {names}; nobody was chosen")
    for person in roster.people:
        names_owned = owned[person.line]
        if not names_owned:
            matches.missing.append(person)
        elif len(names_owned) > 1:
            listed = ", ".join(names_owned)
            matches.problems.append(f"{person.label}: more than one submission: {listed}")
    return matches


_Index = list[dict[str, list[Person]]]


def _index(people: Iterable[Person]) -> _Index:
    """Return for each kind of key, the surest first, the people that it stands for."""
    index: _Index = [defaultdict(list) for _ in range(5)]
    for person in people:
        kinds = (person.id, person.github, person.login, person.email)
        keys = [{normal(value)} - {""} for value in kinds]
        keys[3] |= {key.partition("@")[0] for key in keys[3]} - {""}
        keys.append(_name_keys(person.name))
        for place, found in zip(index, keys, strict=True):
            for key in found:
                place[key].append(person)
    return index


def _name_keys(name: str) -> set[str]:
    """Return the ways in which a name may stand in a file name: in either order, spaces or not."""
    last, comma, first = normal(name).partition(",")
    words = f"{first} {last}".split() if comma else last.split()
    orders = [words, [*words[-1:], *words[:-1]], [*words[1:], *words[:1]]]
    return {re.sub(r"[\W_]+", "", "".join(order)) for order in orders} - {""}


def _owners(index: _Index, keys: Iterable[str]) -> dict[int, Person]:
    """Return the people that the surest kind of key points to, by their line.

    A platform's number may by chance be the id of somebody else: if the name says so, both stay.
    """
    plain = list(dict.fromkeys(normal(key) for key in keys))
    squeezed = list(dict.fromkeys(re.sub(r"[\W_]+", "", key) for key in plain))
    kinds = (plain, plain, plain, plain, squeezed)
    found = [
        {person.line: person for key in forms for person in place.get(key, ())}
        for place, forms in zip(index, kinds, strict=True)
    ]
    if found[0] and found[-1] and not found[0].keys() & found[-1].keys():
        return found[0] | found[-1]
    return next((people for people in found if people), {})
