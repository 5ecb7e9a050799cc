"""Sealing: what comes back, what is refused in which words, and that nothing is left behind."""

import contextlib
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from logitlab import sealed
from logitlab.candidate import Candidate
from logitlab.cli import main
from logitlab.graders_folder import at_hand
from logitlab.local import Local
from logitlab.runner import Runner
from logitlab.sealed import NoIdentityError, SealError, opened, packed, seal, unpack, unseal


@pytest.fixture
def keys(tmp_path: Path) -> tuple[str, Path]:
    """A recipient, and the file with its identity."""
    from logitlab.seal import keygen

    path = tmp_path / "keys/identity.txt"
    return keygen(path), path


@pytest.fixture
def graders(tmp_path: Path) -> Path:
    """A folder with a small grader."""
    folder = tmp_path / "graders"
    folder.mkdir()
    text = '''
import pytest
from logitlab.api import approx, mistake_model

POINTS = 1

@mistake_model("double")
def double(x, made):
    return x if made("forgot") else 2 * x

@pytest.mark.points(1)
def test_double(student):
    """Twice as much"""
    assert student.double(3.0) == approx(double(3.0))
'''
    (folder / "test_ex77_topic.py").write_text(text, encoding="utf-8")
    (folder / "ex77_topic.md").write_text("# ex77 Topic\n", encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def no_keys_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in an empty home, without a key in the environment."""
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("LOGITLAB_IDENTITY", raising=False)
    monkeypatch.setattr(sealed, "_kept", [])


def test_the_command_line_seals_and_opens(
    tmp_path: Path, graders: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """keygen, seal and unseal give the same files back; the identity is its owner's alone."""
    identity, out, back = tmp_path / "id.txt", tmp_path / "g.age", tmp_path / "back"
    assert main(["seal", "keygen", str(identity)]) == 0
    recipient = capsys.readouterr().out.strip()
    assert stat.S_IMODE(identity.stat().st_mode) == 0o600
    assert main(["seal", "seal", str(graders), "-r", recipient, "-o", str(out)]) == 0
    assert b"double" not in out.read_bytes()
    assert main(["seal", "unseal", str(out), str(back), "-i", str(identity)]) == 0
    for path in graders.iterdir():
        assert (back / "graders" / path.name).read_bytes() == path.read_bytes()


def test_a_key_is_never_overwritten(keys: tuple[str, Path]) -> None:
    """A second key pair does not replace the first."""
    from logitlab.seal import keygen

    before = keys[1].read_bytes()
    with pytest.raises(SealError, match="is there already"):
        keygen(keys[1])
    assert keys[1].read_bytes() == before


def test_same_files_are_packed_into_same_bytes(graders: Path) -> None:
    """What is sealed depends on names and contents alone."""
    first = packed([graders])
    for path in graders.iterdir():
        os.utime(path, (1, 1))
        path.chmod(0o755)
    assert packed([graders]) == first


def test_keys_are_rotated_by_sealing_for_both(graders: Path, tmp_path: Path) -> None:
    """During a rotation, the old and the new identity both open; afterwards only the new one."""
    from logitlab.seal import keygen

    old, new = keygen(tmp_path / "old"), keygen(tmp_path / "new")
    content = packed([graders])
    path = tmp_path / "g.age"
    path.write_bytes(seal(content, [old, new]))
    for name in ("old", "new"):
        assert unseal(path, sealed.identity_texts(tmp_path / name)) == content
    path.write_bytes(seal(content, [new]))
    with pytest.raises(SealError, match="sealed for another key"):
        unseal(path, sealed.identity_texts(tmp_path / "old"))


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda data: data[:-5], "damaged"),
        (lambda data: data[:-5] + b"xxxxx", "damaged"),
        (lambda data: b"PK" + data, "is not sealed with age"),
    ],
    ids=["cut-short", "changed", "something-else"],
)
def test_a_damaged_file_is_refused(
    spoil: "object", words: str, keys: tuple[str, Path], graders: Path, tmp_path: Path
) -> None:
    """What was changed since it was sealed does not open, and the message says so."""
    path = tmp_path / "g.age"
    assert callable(spoil)
    path.write_bytes(spoil(seal(packed([graders]), [keys[0]])))
    with pytest.raises(SealError, match=words):
        unseal(path, sealed.identity_texts(keys[1]))


def test_a_missing_key_is_told_from_a_wrong_one(
    keys: tuple[str, Path], graders: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No identity, an unreadable one and one of somebody else are three different messages."""
    path = tmp_path / "g.age"
    path.write_bytes(seal(packed([graders]), [keys[0]]))
    with pytest.raises(NoIdentityError, match=r"set \$LOGITLAB_IDENTITY"):
        unseal(path)
    monkeypatch.setenv("LOGITLAB_IDENTITY", "AGE-SECRET-KEY-1NONSENSE")
    with pytest.raises(SealError, match="cannot be read") as error:
        unseal(path)
    assert "NONSENSE" not in str(error.value)


def test_an_identity_given_as_recipient_is_not_repeated(keys: tuple[str, Path]) -> None:
    """Who mixes up the two halves of a key pair does not find the secret one in a log."""
    secret = sealed.identity_texts(keys[1])[0]
    with pytest.raises(SealError, match="an identity is secret") as error:
        seal(b"", [secret])
    assert secret not in str(error.value)


def test_the_key_is_taken_out_of_the_environment(
    keys: tuple[str, Path], graders: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Processes started after opening do not inherit the identity; opening again still works."""
    path = tmp_path / "g.age"
    path.write_bytes(seal(packed([graders]), [keys[0]]))
    monkeypatch.setenv("LOGITLAB_IDENTITY", keys[1].read_text(encoding="ascii"))
    first = unseal(path)
    assert "LOGITLAB_IDENTITY" not in os.environ
    assert unseal(path) == first


def test_graders_are_private_while_open_and_gone_before_grading(
    keys: tuple[str, Path], graders: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder is its owner's alone, and removed before any student code starts."""
    path = tmp_path / "g.age"
    path.write_bytes(seal(packed([graders]), [keys[0]]))
    monkeypatch.setenv("LOGITLAB_IDENTITY", keys[1].read_text(encoding="ascii"))
    work = tmp_path / "ada"
    work.mkdir()
    source = "def double(x):\n    return x\n"
    (work / "ex77_topic.py").write_text(source, encoding="utf-8")
    with contextlib.closing(Local(1)) as crew:
        with at_hand(path) as folder:
            assert stat.S_IMODE(folder.parent.stat().st_mode) == 0o700
            assert not folder.is_relative_to(tmp_path)
            runner = Runner(folder, crew)
        assert not folder.exists()
        assert not folder.parent.exists()
        result = runner.run([Candidate("ada", work)])[0]
    (exercise,) = result.exercises
    assert (exercise.name, exercise.status, exercise.max_score) == ("ex77_topic", "failed", 1)
    assert exercise.diagnoses[0].mistakes == ["forgot"]


def test_nothing_is_left_when_grading_fails(
    keys: tuple[str, Path], graders: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error while the graders are open removes them all the same."""
    path = tmp_path / "g.age"
    path.write_bytes(seal(packed([graders]), [keys[0]]))
    monkeypatch.setenv("LOGITLAB_IDENTITY", keys[1].read_text(encoding="ascii"))
    seen: list[Path] = []

    def fail() -> None:
        with opened(path) as folder:
            assert (folder / "graders/test_ex77_topic.py").is_file()
            seen.append(folder)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert not seen[0].exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_nothing_is_left_by_a_run_that_is_ended(
    number: int, keys: tuple[str, Path], graders: Path, tmp_path: Path
) -> None:
    """The signals with which runners end a job remove the opened graders."""
    path = tmp_path / "g.age"
    path.write_bytes(seal(packed([graders]), [keys[0]]))
    code = (
        "import sys, time; from pathlib import Path; from logitlab.sealed import opened\n"
        "with opened(Path(sys.argv[1])) as folder: print(folder, flush=True); time.sleep(60)"
    )
    env = {**os.environ, "LOGITLAB_IDENTITY": keys[1].read_text(encoding="ascii")}
    command = [sys.executable, "-c", code, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as child:
        assert child.stdout
        folder = Path(child.stdout.readline().strip())
        assert (folder / "graders").is_dir()
        child.send_signal(number)
        assert child.wait(timeout=10) == 128 + number
    deadline = time.monotonic() + 5
    while folder.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not folder.exists()


def test_only_graders_are_unpacked(tmp_path: Path) -> None:
    """An archive that would write elsewhere, or holds a link, is refused."""
    import io
    import tarfile

    for name, kind in (("../x.py", tarfile.REGTYPE), ("graders/x.py", tarfile.SYMTYPE)):
        buffer = io.BytesIO()
        with tarfile.open(fileobj=buffer, mode="w") as tar:
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, "/etc/passwd"
            tar.addfile(member)
        with pytest.raises(SealError, match="which is no grader"):
            unpack(buffer.getvalue(), tmp_path / "to", "g.age")
    assert not (tmp_path / "x.py").exists()
