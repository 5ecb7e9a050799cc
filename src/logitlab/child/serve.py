"""The loop of one child process: read a request, carry it out on student code, reply.

Frames are a little-endian length (4 bytes), a sequence number (4 bytes) and the message. A reply
carries the number of its question, so that a reply forged in advance answers nothing.
"""

from __future__ import annotations

import io
import os
import socket
import struct
import sys
from collections.abc import Callable
from time import process_time
from typing import Any

import msgpack

from logitlab.child import loader
from logitlab.child.call import seed_all
from logitlab.child.executor import Executor
from logitlab.child.values import pack, unpack

HEADER = struct.Struct("<II")
MAX_PRINTED = 1 << 20
LOAD, MANY, TOGETHER = b"load ", b"many ", b"together "


class Printed(io.TextIOBase):
    """Standard output of student code: a megabyte is kept, the rest is dropped in silence."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.room = MAX_PRINTED

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        if self.room > 0:
            self.parts.append(text[: self.room])
            self.room -= len(text)
        return len(text)

    def isatty(self) -> bool:
        return False

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return "utf-8"

    @property
    def buffer(self) -> Any:
        return io.BytesIO()


def receive(channel: socket.socket, size: int) -> bytes:
    """Read exactly `size` bytes; an empty result means that the grader has gone."""
    parts = []
    while size:
        part = channel.recv(min(size, 1 << 20))
        if not part:
            return b""
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def serve(channel: socket.socket) -> None:
    """Answer requests until the grader closes the channel.

    The first message holds the submission's files: `{module: [chunks, is_notebook]}`.
    """
    opening = frame(channel)
    if opening is None:
        return
    number, data = opening
    files = unpack(data)
    sys.stdout = sys.stderr = Printed()
    sys.argv = [""]
    library = loader.prepare({n: loader.Text(*content) for n, content in files.items()})
    executor = Executor(library.sources.get)

    def load(name: str) -> dict[str, Any]:
        seed_all(0)  # what was loaded or called before makes no difference
        report = loader.load(library, name)
        executor.functions[name] = vars(sys.modules[name]) if name in sys.modules else {}
        return report

    reply(channel, number, pack(None))
    answer(channel, executor, load)


def frame(channel: socket.socket) -> tuple[int, bytes] | None:
    """Read one frame: its number and its message; None if the grader has gone."""
    header = receive(channel, HEADER.size)
    if not header:
        return None
    size, number = HEADER.unpack(header)
    return number, receive(channel, size)


def answer(
    channel: socket.socket, executor: Executor, load: Callable[[str], dict[str, Any]]
) -> None:
    """Load exercises, and let the executor carry out requests on what is loaded."""
    while (asked := frame(channel)) is not None:
        number, data = asked
        if data.startswith(MANY):
            # Calls known beforehand: each is answered at once, as if it had been asked alone. Where
            # they take long, an empty reply is the last: it may not be worth to make the others.
            requests, seconds = msgpack.unpackb(data[len(MANY) :])
            end = process_time() + seconds
            for place, request in enumerate(requests):
                if process_time() > end:
                    reply(channel, number + place, b"")
                    break
                reply(channel, number + place, executor.perform(request))
        elif data.startswith(TOGETHER):
            requests, seconds, start = msgpack.unpackb(data[len(TOGETHER) :])
            replies = executor.together(requests, seconds, start)
            reply(channel, number, msgpack.packb(replies))
        elif data.startswith(LOAD):
            reply(channel, number, pack(load(data[len(LOAD) :].decode())))
        else:
            reply(channel, number, executor.perform(data))


def reply(channel: socket.socket, number: int, data: bytes) -> None:
    """Send one frame."""
    channel.sendall(HEADER.pack(len(data), number) + data)


def leave() -> None:
    """End the process at once: no exit handler of the student's runs, nothing is flushed."""
    os._exit(0)
