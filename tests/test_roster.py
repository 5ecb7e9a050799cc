"""A roster says who is in a class; submissions are tied to people, and nobody is tied wrongly."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logitlab.candidate import Candidate
from logitlab.roster import Matches, Person, match, normal, parse_roster, read_roster
from logitlab.text import UnreadableError

CLASS = """id,name,email,github
1001,Ada Lovelace,ada@example.org,adal
1002,"Hopper, Grace",grace.hopper@example.org,@ghopper
1003,José Núñez,jose@example.org,https://github.com/jnunez/
1004,Søren Æbelø,,
"""


def people(text: str) -> tuple[Person, ...]:
    """Return the people of a roster in which nothing is wrong."""
    roster = parse_roster(text.encode(), "r.csv")
    assert roster.problems == ()
    return roster.people


def problems(text: str) -> list[str]:
    """Return what is wrong with a roster."""
    return list(parse_roster(text.encode(), "r.csv").problems)


def tied(*keys: str | tuple[str, ...], roster: str = CLASS) -> Matches:
    """Tie submissions with these keys to people."""
    candidates = [
        Candidate(key[0], Path(key[0]), keys=key)
        for key in ((k,) if isinstance(k, str) else k for k in keys)
    ]
    return match(parse_roster(roster.encode(), "r.csv"), candidates)


def test_a_plain_roster() -> None:
    """The columns are read, GitHub names without the decoration they are often given with."""
    read = people(CLASS)
    assert read[0] == Person("1001", "Ada Lovelace", "ada@example.org", "adal", "", 2)
    assert [person.github for person in read] == ["adal", "ghopper", "jnunez", ""]
    assert read[1].label == "Hopper, Grace"


@pytest.mark.parametrize(
    "text",
    [
        "ID;Name;E-Mail;GitHub\n7;Ada;a@b.c;al\n",
        "sep=;\nid;name;email;github\n7;Ada;a@b.c;al\n",
        "\ufeffStudent ID,Full Name,Email address,GitHub Username\r\n7,Ada,a@b.c,al\r\n",
        'GITHUB\t"NAME"\temail\tid\nal\tAda\ta@b.c\t7\n',
        '\n\n "name", "id", "e_mail", "github_username"\n\n"Ada", 7 ,a@b.c,al\n , , ,\n',
        "email,github,first name,id,surname\na@b.c,al,Ada,7,\n",
    ],
    ids=["semicolon", "sep", "bom", "tab", "blanks", "two-names"],
)
def test_dialects(text: str) -> None:
    """Separators, byte order marks, quotes, blank lines and synonyms make no difference."""
    (person,) = people(text)
    assert (person.id, person.name, person.email, person.github) == ("7", "Ada", "a@b.c", "al")


def test_platform_files() -> None:
    """What Canvas, Moodle and GitHub Classroom export can be used as it is."""
    canvas = parse_roster(
        b"Student,ID,SIS User ID,SIS Login ID,Section,HW (9)\n"
        b"    Points Possible,,,,,10\n"
        b'"Lovelace, Ada",12345,u1,ada,A,\n',
        "canvas.csv",
    )
    assert canvas.people == (Person("12345", "Lovelace, Ada", "", "", "ada", 3),)
    moodle = parse_roster(
        b'Identifier,"Full name","Email address",Status,Grade\n'
        b'"Participant 11","Ada Lovelace",ada@example.org,Draft,\n',
        "moodle.csv",
    )
    assert moodle.people == (Person("11", "Ada Lovelace", "ada@example.org", "", "", 2),)
    classroom = people('"identifier","github_username","name"\n"a@b.c","al","Ada"\n')
    assert classroom == (Person("a@b.c", "Ada", "", "al", "", 2),)


def test_quoted_line_ends_keep_the_count() -> None:
    """A line end within quotes is part of a cell, and later messages still name the right line."""
    text = 'name,id\n"Ada\nLovelace",1\nBob,1\n'
    assert problems(text) == ["r.csv:4: id 1 stands in line 2; left out"]


def test_unknown_and_repeated_columns() -> None:
    """Columns that are not known, or known twice, are said with line and name."""
    said = problems("\nid,shoe size,name,ID,\n1,43,Ada,2,\n")
    assert said == [
        "r.csv:2: unknown column shoe size; not used",
        "r.csv:2: a second column for id: ID; not used",
        "r.csv:2: unknown column (no name); not used",
    ]
    assert parse_roster(b"id,name,ID\n1,Ada,2\n", "r").people[0].id == "1"


def test_repeated_people() -> None:
    """Who stands twice by id, e-mail or account counts once; namesakes are both kept."""
    text = "id,name,email,github\n1,Jo,a@b.c,x\n1,Al,,\n2,,A@B.c,\n3,,,X\n4,JO,,\n,,,\n,-,,\n"
    roster = parse_roster(text.encode(), "r.csv")
    assert [person.line for person in roster.people] == [2, 6, 8]
    assert list(roster.problems) == [
        "r.csv:3: id 1 stands in line 2; left out",
        "r.csv:4: email A@B.c stands in line 2; left out",
        "r.csv:5: github X stands in line 2; left out",
        "r.csv:6: name JO stands in line 2 too; both kept",
    ]


def test_ragged_lines() -> None:
    """Short lines are fine; long ones hint at a missing quote; a line without a person is said."""
    text = "name,id,x\nAda\nHopper, Grace, 2, 3\n,,y\n"
    said = problems(text)
    assert "r.csv:3: more cells than columns" in said[1]
    assert said[2] == "r.csv:4: nobody named; line left out"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "r.csv:1: an empty roster"),
        (b" \n\n , ,\n", "r.csv:1: an empty roster"),
        (b"shoe size,points\n43,1\n", "r.csv:1: no column says who"),
        (b"id,name\n1,Jos\xe9\n", "r.csv:2: not UTF-8"),
        (b"id,name\n1,\0\n", "r.csv:2: holds a NUL"),
    ],
)
def test_no_roster(data: bytes, message: str) -> None:
    """A file that names nobody is refused with file and line."""
    with pytest.raises(UnreadableError) as error:
        parse_roster(data, "r.csv")
    assert message in str(error.value)


def test_a_broken_quote_is_said() -> None:
    """A quote that swallows the file is a problem with its line; what came before is kept."""
    roster = parse_roster(b'name\nAda\n"' + b"x" * 200_000, "r.csv")
    assert [person.name for person in roster.people] == ["Ada"]
    assert "the rest was not read" in roster.problems[0]


def test_read_roster(tmp_path: Path) -> None:
    """A roster is read from a file; a missing one or a folder is refused by name."""
    path = tmp_path / "r.csv"
    path.write_text(CLASS, encoding="utf-16")
    assert len(read_roster(path).people) == 4
    for other in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(UnreadableError, match=other.name):
            read_roster(other)


# Tying submissions to people


@pytest.mark.parametrize(
    ("keys", "name"),
    [
        ("1001", "Ada Lovelace"),
        ("adal", "Ada Lovelace"),
        ("AdaL", "Ada Lovelace"),
        ("ada@example.org", "Ada Lovelace"),
        ("ada", "Ada Lovelace"),
        ("Ada Lovelace", "Ada Lovelace"),
        ("lovelaceada", "Ada Lovelace"),
        ("ada_lovelace", "Ada Lovelace"),
        ("Lovelace-Ada", "Ada Lovelace"),
        ("hoppergrace", "Hopper, Grace"),
        ("Grace Hopper", "Hopper, Grace"),
        ("jose nunez", "José Núñez"),
        ("Jose\u0301 Nu\u0301n\u0303ez", "José Núñez"),
        ("JOSÉ\u200b  NÚÑEZ", "José Núñez"),
        ("soeren aebeloe", None),
        ("soren aebelo", "Søren Æbelø"),
        (("some-folder", "jnunez", "softmax-jnunez"), "José Núñez"),
        (("upload", "99887", "lovelaceada"), "Ada Lovelace"),
        ("lovelace", None),
        ("Ada", "Ada Lovelace"),
        ("", None),
        ("mallory", None),
    ],
)
def test_owners(keys: str | tuple[str, ...], name: str | None) -> None:
    """Id, account, e-mail and name in any common form find their person, and nothing else does."""
    matches = tied(keys)
    found = next(iter(matches.owner.values()), None)
    assert (found.name if found else None) == name
    assert bool(matches.unowned) == (name is None)


def test_missing_and_unowned() -> None:
    """Who handed in nothing is missing; what belongs to nobody is unowned; both in order."""
    matches = tied("mallory", "adal", "jnunez", "eve")
    assert [person.name for person in matches.missing] == ["Hopper, Grace", "Søren Æbelø"]
    assert matches.unowned == ["mallory", "eve"]
    assert matches.problems == []


def test_several_submissions_of_one_person() -> None:
    """Two submissions of one person are both hers, and said."""
    matches = tied("adal", "1001")
    assert {person.name for person in matches.owner.values()} == {"Ada Lovelace"}
    assert matches.problems == ["Ada Lovelace: more than one submission: adal, 1001"]
    assert len(matches.missing) == 3


def test_namesakes_are_not_chosen_between() -> None:
    """A name that two people share ties nothing, unless something surer tells them apart."""
    roster = "id,name\n1,Jo Smith\n2,Jo Smith\n"
    matches = tied("Jo Smith", ("upload", "2", "smithjo"), roster=roster)
    assert matches.unowned == ["Jo Smith"]
    assert "line 2" in matches.problems[1]
    assert "line 3" in matches.problems[1]
    assert matches.owner["upload"].id == "2"


def test_a_number_that_is_somebody_elses_id() -> None:
    """A platform's number that happens to be another's id does not override the name."""
    matches = tied(("upload", "1002", "lovelaceada"))
    assert matches.owner == {}
    assert "nobody was chosen" in matches.problems[0]


def test_an_account_counts_before_a_name() -> None:
    """An account named like another person's name belongs to the account's owner."""
    roster = "name,github\nAda Grace,x1\nBob,adagrace\n"
    assert tied("adagrace", roster=roster).owner["adagrace"].name == "Bob"


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("É", "e\u0301"),
        ("straße", "STRASSE"),
        ("Łódź", "lodz"),
        ("ﬁne", "FINE"),
        (" a \u00a0 b ", "A B"),
        ("김철수", "\u1100\u1175\u11b7\u110e\u1165\u11af\u1109\u116e"),
    ],
)
def test_normal(one: str, two: str) -> None:
    """Text is compared without case, accents, form of encoding and surplus space."""
    assert normal(one) == normal(two)


def test_normal_keeps_people_apart() -> None:
    """Names that differ in letters stay different."""
    names = ["ada", "adam", "김철수", "김철", "Анна", "Яна", "李明", "李鸣"]
    assert len({normal(name) for name in names}) == len(names)


@given(st.text(alphabet='id,name;\n"\t\r @1éxsep=', max_size=120))
@settings(max_examples=500, deadline=None)
def test_any_text(text: str) -> None:
    """Any text is a roster or is refused by name; its messages are one line each."""
    try:
        roster = parse_roster(text.encode(), "r.csv")
    except UnreadableError as error:
        roster = None
        said = [str(error)]
    else:
        said = list(roster.problems)
        matches = match(roster, [Candidate("1", Path("1"), keys=("1", "x"))])
        assert len(matches.owner) + len(matches.unowned) == 1
        assert len(matches.missing) + len(matches.owner) == len(roster.people)
    assert all(line.isprintable() for line in said)
    assert all(line.startswith("r.csv:") for line in said)
