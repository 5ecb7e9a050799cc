"""Values travel unchanged, and bytes that are no value are refused and nothing more."""

import math

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from logitlab.child.values import (
    DTYPES,
    MAX_BYTES,
    Opaque,
    Reference,
    ValueFormatError,
    pack,
    unpack,
)

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(st.text(max_size=5), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(plain)
def test_plain_values_come_back_equal(value: object) -> None:
    """Numbers, strings, lists, tuples and dictionaries survive the journey with their types."""
    assert repr(unpack(pack(value))) == repr(value)


@pytest.mark.parametrize("name", sorted(DTYPES))
@pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0, 3), (2, 3)])
def test_arrays_come_back_equal(name: str, shape: tuple[int, ...]) -> None:
    """Every dtype and shape of numpy survives, as a fresh and writable array."""
    array = np.arange(math.prod(shape)).reshape(shape).astype(name)
    back = unpack(pack(array))
    assert back.dtype == array.dtype
    assert back.shape == shape
    assert np.array_equal(back, array)
    assert back.flags.writeable


def test_tensors_come_back_as_tensors() -> None:
    """A tensor arrives as a plain tensor: no subclass, no gradient, contiguous."""
    tensor = torch.nn.Parameter(torch.arange(6.0).reshape(2, 3)).t()
    back = unpack(pack(tensor))
    assert type(back) is torch.Tensor
    assert not back.requires_grad
    assert torch.equal(back, tensor.detach())


def test_unusual_memory_is_copied_plainly() -> None:
    """Negative and zero strides, foreign byte order and read-only memory change nothing."""
    base = np.arange(6.0).reshape(2, 3)
    for array in (base[::-1, ::-1], np.broadcast_to(base[0], (4, 3)), base.astype(">f8")):
        assert np.array_equal(unpack(pack(array)), array)


@pytest.mark.parametrize(
    "value",
    [
        np.array([None, 1], dtype=object),
        np.zeros(2, dtype=complex),
        np.broadcast_to(0.0, (MAX_BYTES, 9)),
        object(),
        {1, 2},
        10**5000,
    ],
    ids=["objects", "complex", "too large", "an object", "a set", "a huge integer"],
)
def test_what_cannot_travel_becomes_opaque(value: object) -> None:
    """The other side learns what it was, and gets nothing of it."""
    assert isinstance(unpack(pack(value)), Opaque)


def test_a_hostile_repr_does_no_harm() -> None:
    """An object whose repr raises is opaque all the same."""

    class Hostile:
        def __repr__(self) -> str:
            raise SystemExit

    assert unpack(pack([Hostile()])) == [Opaque(Hostile.__qualname__, "")]


def test_deep_nesting_ends() -> None:
    """A list that holds itself is cut off, not followed for ever."""
    loop: list[object] = []
    loop.append(loop)
    assert len(pack(loop)) < 10_000


def test_handles_are_named_and_resolved() -> None:
    """An object that is kept travels as its reference, and comes back through the resolver."""
    reference = Reference(7, "Linear", "module")
    packed = pack([object()], keep=lambda value: reference)
    assert unpack(packed) == [reference]
    assert unpack(packed, resolve=lambda r: f"object {r.number}") == ["object 7"]


@given(st.binary(max_size=300))
def test_random_bytes_are_refused_or_decoded(data: bytes) -> None:
    """Whatever arrives, the only exception is the one that says so."""
    try:
        unpack(data)
    except ValueFormatError:
        return


@given(plain, st.data())
def test_damaged_messages_are_refused_or_decoded(value: object, data: st.DataObject) -> None:
    """A message with one byte changed does no more harm than random bytes."""
    packed = bytearray(pack([value, np.arange(3.0)]))
    index = data.draw(st.integers(0, len(packed) - 1))
    packed[index] = data.draw(st.integers(0, 255))
    try:
        unpack(bytes(packed))
    except ValueFormatError:
        return


def test_a_shape_that_does_not_fit_its_bytes_is_refused() -> None:
    """An array cannot claim more memory than it brought."""
    packed = pack(np.zeros(4))
    sizes = b"\x04\x00\x00\x00"
    assert packed.count(sizes) == 1
    with pytest.raises(ValueFormatError, match="do not fit"):
        unpack(packed.replace(sizes, b"\x05\x00\x00\x00"))


def test_a_bool_array_holds_bools() -> None:
    """Any non-zero byte is True, so that no third value slips in."""
    packed = pack(np.array([True, False]))
    assert packed.endswith(b"\x01\x00")
    assert unpack(packed[:-2] + b"\x07\x00").tolist() == [True, False]
