"""Plain values as bytes, without pickle: what may travel between a grader and student code.

Numbers, strings, lists, tuples, dictionaries, numpy arrays and torch tensors travel as copies.
Everything else stays where it is: as a handle (a network, a loss, an optimizer) or, if it is of
no use at a distance, as an opaque description (type name and shortened repr).

The format is MessagePack with six extension types. `unpack` trusts nothing: lengths, depth,
dtypes and shapes are checked against an allow-list before anything is built, because the bytes
may come from a process that runs hostile code.
"""

from __future__ import annotations

import functools
import math
import struct
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgpack
import numpy as np

MAX_BYTES = 8 << 20
MAX_ITEMS = 50_000
MAX_TEXT = 10_000
MAX_DEPTH = 16
MAX_RANK = 8

# The order is part of the format.
DTYPES = (
    *("bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"),
    *("float16", "float32", "float64"),
)
_CODES = {name: code for code, name in enumerate(DTYPES)}

ARRAY, TUPLE, OPAQUE, HANDLE, BIGINT = 1, 2, 3, 4, 5
# An array: flavour, code of its dtype, number of dimensions; then its sizes; then its elements.
_HEAD = struct.Struct("<BBB")
_NUMPY, _TORCH = 0, 1
_DTYPES = [(np.dtype(name).newbyteorder("<"), np.dtype(name)) for name in DTYPES]
_BIG_ENDIAN = sys.byteorder == "big"
_SIZES = [struct.Struct(f"<{rank}I") for rank in range(MAX_RANK + 1)]


class ValueFormatError(ValueError):
    """The bytes are not a value of this format; the message says what is wrong with them."""


@dataclass(frozen=True)
class Opaque:
    """An object that cannot travel: its type's name and a shortened repr."""

    type: str
    text: str = ""

    def __repr__(self) -> str:
        return self.text or f"<{self.type}>"


@dataclass(frozen=True)
class Reference:
    """A handle's identity on the wire: the object stays in the process that made it."""

    number: int
    type: str
    kind: str


Keep = Callable[[object], "Reference | None"]
Resolve = Callable[[Reference], object]


def pack(value: object, keep: Keep | None = None) -> bytes:
    """Encode `value`; objects that cannot travel are offered to `keep`, which may name them.

    Arrays of up to 8 MiB in an allowed dtype are copied; larger ones, and dtypes that no grader
    compares (object, complex, structured), become opaque.
    """
    packed: bytes = msgpack.packb(_Packer(keep).plain(value, 0), use_bin_type=True)
    return packed


class _Packer:
    def __init__(self, keep: Keep | None) -> None:
        self.keep = keep
        self.items = 0

    def plain(self, value: object, depth: int) -> object:
        self.items += 1
        if depth > MAX_DEPTH:
            return _opaque(value, _crowd(value))
        kind = type(value)
        if value is None or kind is bool or kind is float:
            return value
        if kind is int:
            return _integer(value)  # type: ignore[arg-type]
        if kind is str:
            return value[:MAX_TEXT].encode("utf-8", "replace").decode()  # type: ignore[index]
        if kind is list:
            return self.several(value, depth)  # type: ignore[arg-type]
        if kind is np.ndarray:
            return _numpy_array(value)  # type: ignore[arg-type]
        torch = sys.modules.get("torch")
        if torch is not None and isinstance(value, torch.Tensor):
            return _torch_tensor(value)
        if kind is dict and all(type(key) is str for key in value):  # type: ignore[attr-defined]
            return self.mapping(value, depth)  # type: ignore[arg-type]
        return self.rarely(value, depth)

    def several(self, values: Sequence[object], depth: int) -> list[object]:
        plain: list[object] = []
        for value in values:
            if self.items > MAX_ITEMS:  # the rest is left out, at every level
                break
            plain.append(self.plain(value, depth + 1))
        return plain

    def mapping(self, value: Mapping[str, object], depth: int) -> object:
        keys = [key for key, _ in zip(value, range(MAX_ITEMS + 1 - self.items), strict=False)]
        return {key[:MAX_TEXT]: self.plain(value[key], depth + 1) for key in keys}

    def rarely(self, value: object, depth: int) -> object:
        if isinstance(value, (np.ndarray, np.generic)):
            return _numpy_array(value)
        if isinstance(value, Reference):
            return _ext(HANDLE, [value.number, value.type, value.kind])
        if isinstance(value, list):
            return self.several(value, depth)
        if isinstance(value, tuple):
            return _ext(TUPLE, self.several(value, depth))
        if isinstance(value, Mapping) and all(type(key) is str for key in value):
            return self.mapping(value, depth)
        if isinstance(value, (bool, int, float, str)):  # subclasses: enum members and the like
            base = next(t for t in (bool, int, float, str) if isinstance(value, t))
            return self.plain(base(value), depth)
        reference = self.keep(value) if self.keep is not None else None
        return self.plain(reference, depth) if reference is not None else _opaque(value)


def _ext(code: int, content: object) -> msgpack.ExtType:
    return msgpack.ExtType(code, msgpack.packb(content, use_bin_type=True))


def _integer(value: int) -> object:
    if -(2**63) <= value < 2**63:
        return value
    if value.bit_length() > 4096:
        return _opaque(0, "an integer of more than 4096 bits")
    return _ext(BIGINT, hex(value))


def _opaque(value: object, text: str | None = None) -> msgpack.ExtType:
    if text is None:
        try:
            text = repr(value)[:200]
        except BaseException:  # a student's __repr__ may do anything
            text = ""
    return _ext(OPAQUE, [type(value).__qualname__[:200], text.encode("utf-8", "replace").decode()])


def _crowd(value: object) -> str | None:
    """Say how many are in a container, whose repr would be as long as all of them together."""
    kind = type(value)
    if kind in (list, tuple, dict, set, frozenset):
        return f"a {kind.__name__} of {len(value)} items"  # type: ignore[arg-type]
    return None


def _numpy_array(value: np.ndarray[Any, Any] | np.generic) -> object:
    array = np.asarray(value)
    if array.dtype.char == "g":  # long double
        array = array.astype(np.float64)
    code = _code(array.dtype)
    if code is None or array.nbytes > MAX_BYTES or array.ndim > MAX_RANK:
        return _opaque(value, f"an array of dtype {array.dtype} and shape {array.shape}")
    return _array_of(_NUMPY, code, array)


def _torch_tensor(value: Any) -> object:
    import torch

    tensor = value.detach()
    if type(tensor) is not torch.Tensor:
        # Drops student subclasses, whose methods could run during the copy.
        tensor = tensor.as_subclass(torch.Tensor)
    if tensor.numel() * tensor.element_size() > MAX_BYTES or tensor.dim() > MAX_RANK:
        return _opaque(value, f"a tensor of dtype {tensor.dtype} and shape {tuple(tensor.shape)}")
    if tensor.layout != torch.strided:
        tensor = tensor.to_dense()
    if tensor.dtype == torch.bfloat16:
        tensor = tensor.float()
    code = _code(tensor.dtype)
    if code is None:
        return _opaque(value, f"a tensor of dtype {str(tensor.dtype).removeprefix('torch.')}")
    return _array_of(_TORCH, code, tensor.numpy())


@functools.lru_cache(maxsize=256)
def _code(dtype: Any) -> int | None:
    """Return the code of a dtype of numpy or torch, None if no grader compares such values."""
    name = dtype.name if isinstance(dtype, np.dtype) else str(dtype).removeprefix("torch.")
    return _CODES.get(name)


def _array_of(flavour: int, code: int, array: np.ndarray[Any, Any]) -> msgpack.ExtType:
    sizes = array.shape
    if not array.dtype.isnative or _BIG_ENDIAN:
        array = array.astype(array.dtype.newbyteorder("<"), copy=False)
    try:
        head = _HEAD.pack(flavour, code, len(sizes)) + _SIZES[len(sizes)].pack(*sizes)
    except struct.error:  # no elements, and in 2**32 rows
        return _opaque(array, f"an array of dtype {array.dtype} and shape {sizes}")
    return msgpack.ExtType(ARRAY, head + array.tobytes())


def unpack(data: bytes, resolve: Resolve | None = None) -> Any:
    """Decode bytes from `pack`; anything malformed raises `ValueFormatError`, never more.

    Arrays come back as fresh, writable copies. Handles are passed through `resolve`.
    """
    if len(data) > MAX_BYTES * 2:
        raise ValueFormatError(f"a message of {len(data)} bytes; the limit is {MAX_BYTES * 2}")
    return _Unpacker(resolve).read(data)


class _Unpacker:
    def __init__(self, resolve: Resolve | None) -> None:
        self.resolve = resolve
        self.depth = self.bytes = self.items = 0

    def read(self, data: bytes) -> Any:
        self.depth += 1
        self.bytes += len(data)
        if self.depth > 4 * MAX_DEPTH or self.bytes > 8 * MAX_BYTES:
            raise ValueFormatError("nested too deeply")
        try:
            return msgpack.unpackb(
                data,
                raw=False,
                strict_map_key=True,
                ext_hook=self.extension,
                list_hook=self.container,
                object_hook=self.container,
                max_array_len=MAX_ITEMS,
                max_map_len=MAX_ITEMS,
                max_str_len=4 * MAX_TEXT,
            )
        except ValueFormatError:
            raise
        except (ValueError, TypeError, RecursionError, msgpack.UnpackException) as error:
            raise ValueFormatError(f"not a message: {type(error).__name__}") from None
        finally:
            self.depth -= 1

    def container(self, items: Any) -> Any:
        """Count what is in a list or dictionary: each is bounded, and so are all together."""
        self.items += 1 + len(items)
        if self.items > 6 * MAX_ITEMS:  # an opaque one counts for four
            raise ValueFormatError("too many items")
        return items

    def extension(self, code: int, data: bytes) -> object:
        if code == ARRAY:
            return _array(data)
        content = self.read(data)
        if code == TUPLE and isinstance(content, list):
            return tuple(content)
        if code == OPAQUE and _are(content, str, str):
            return Opaque(*content)
        if code == BIGINT and isinstance(content, str) and len(content) <= 1100:
            return int(content, 16)
        if code == HANDLE and _are(content, int, str, str):
            reference = Reference(*content)
            return self.resolve(reference) if self.resolve is not None else reference
        raise ValueFormatError(f"unknown extension {code}")


def _are(content: object, *types: type) -> bool:
    return (
        isinstance(content, list)
        and len(content) == len(types)
        and all(type(item) is kind for item, kind in zip(content, types, strict=True))
    )


def _array(data: bytes) -> object:
    if len(data) < _HEAD.size:
        raise ValueFormatError("an array without a head")
    flavour, code, rank = _HEAD.unpack_from(data)
    if flavour > _TORCH or code >= len(DTYPES) or rank > MAX_RANK:
        raise ValueFormatError("an array of unknown flavour, dtype or rank")
    start = _HEAD.size + 4 * rank
    if len(data) < start:
        raise ValueFormatError("an array without its sizes")
    shape = _SIZES[rank].unpack_from(data, _HEAD.size)
    little, dtype = _DTYPES[code]
    if math.prod(shape) * dtype.itemsize != len(data) - start or len(data) > MAX_BYTES + 64:
        raise ValueFormatError("an array whose bytes do not fit its shape")
    if dtype == np.bool_:  # any other byte is not a bool, and numpy would not notice
        array = (np.frombuffer(data, np.uint8, offset=start) != 0).reshape(shape)
    else:
        array = np.frombuffer(data, little, offset=start).astype(dtype).reshape(shape)
    if flavour == _NUMPY:
        return array
    torch = sys.modules.get("torch")
    if torch is None:
        return Opaque("Tensor", f"a tensor of dtype {dtype} and shape {shape}")
    return torch.from_numpy(array)
