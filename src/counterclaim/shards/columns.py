"""A type of the model as Arrow has it, and its values there and back: made from the classes themselves.

A dataclass is a struct with its fields by name, a tuple a list, a Literal text, and a passage its characters with its
words, so that any engine can ask `statements[1].content[1].text`. Used by `shards.rows`. Invariant: what is decoded
equals what was encoded, and every passage is checked against its article on the way back; a field that the model gets
later is a column from then on, and has its default where an earlier shard lacks it.
"""

from __future__ import annotations

import re
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from counterclaim.errors import SpanError
from counterclaim.model.article import Article
from counterclaim.model.span import Span

Encode = Callable[[Any], Any]
Decode = Callable[[Any, Article], Any]


@dataclass(frozen=True, slots=True)
class Column:
    """How the values of one type stand in a table.

    `kind` makes the Arrow type, given the library; `encode` gives plain values for it; `decode` the value again, given
    the article whose passages they are.
    """

    kind: Callable[[Any], Any]
    encode: Encode
    decode: Decode
    optional: bool = False


def as_it_is(kind: str) -> Column:
    """A column whose plain values are the values themselves."""
    return Column(lambda arrow: getattr(arrow, kind)(), lambda value: value, lambda value, _: value)


def real(value: float) -> float:
    """A number as a float; a whole number beyond its range becomes infinity, as in a dossier.

    >>> real(10**400), real(12)
    (inf, 12.0)
    """
    try:
        return float(value)
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


def writable(text: str) -> str:
    """The text with U+FFFD for each half of a surrogate pair, which UTF-8 has no bytes for; as in a dossier.

    >>> writable("caf\\udce9") == "caf\\ufffd"
    True
    """
    return text if text.isascii() else HALF.sub("\ufffd", text)


HALF = re.compile("[\ud800-\udfff]")

PLAIN: Mapping[object, Column] = {
    str: Column(lambda arrow: arrow.string(), writable, lambda value, _: value),
    bool: as_it_is("bool_"),
    int: as_it_is("int64"),
    bytes: as_it_is("binary"),
    date: as_it_is("date32"),
    float: Column(lambda arrow: arrow.float64(), real, lambda value, _: value),
}


@cache
def column_of(hint: Any) -> Column:
    """The column of a type.

    Raises:
        TypeError: the type is none that the model has so far: name it here.

    >>> column_of(tuple[int, ...] | None).encode((1, 2))
    [1, 2]
    """
    if hint in PLAIN:
        return PLAIN[hint]
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Literal:
        return PLAIN[str]
    if hint is Span:
        return Column(span_kind, encode_span, decode_span)
    if is_dataclass(hint) and isinstance(hint, type):
        return struct_of(hint)
    if origin is tuple and len(inner) == 2 and inner[1] is Ellipsis:
        return list_of(column_of(inner[0]))
    if origin in (Union, types.UnionType) and len(inner) == 2 and type(None) in inner:
        return perhaps(column_of(next(one for one in inner if one is not type(None))))
    raise TypeError(f"no column for {hint}")


def span_kind(arrow: Any) -> Any:
    """The struct of a passage; its article is the one of its row."""
    return arrow.struct(
        [
            arrow.field("start", arrow.int64(), nullable=False),
            arrow.field("end", arrow.int64(), nullable=False),
            arrow.field("text", arrow.string(), nullable=False),
        ]
    )


def encode_span(span: Span) -> dict[str, Any]:
    """The plain values of a passage."""
    return {"start": span.start, "end": span.end, "text": span.text}


def decode_span(value: Mapping[str, Any], article: Article) -> Span:
    """The passage again.

    Raises:
        SpanError: the article does not say that at this place.
    """
    span = article.span(value["start"], value["end"])
    if span.text != value["text"]:
        raise SpanError(
            f"characters {span.start} to {span.end} are not what the shard quotes",
            where=article.file or article.id,
            next_step="read the article again",
        )
    return span


def list_of(inner: Column) -> Column:
    """The column of a tuple."""
    encode, decode = inner.encode, inner.decode
    return Column(
        lambda arrow: arrow.list_(arrow.field("element", inner.kind(arrow), nullable=inner.optional)),
        lambda values: [encode(value) for value in values],
        lambda values, article: tuple([decode(value, article) for value in values]),
    )


def perhaps(inner: Column) -> Column:
    """The column of what may be None."""
    encode, decode = inner.encode, inner.decode
    return Column(
        inner.kind,
        lambda value: None if value is None else encode(value),
        lambda value, article: None if value is None else decode(value, article),
        optional=True,
    )


def struct_of(noun: type) -> Column:
    """The column of a dataclass."""
    columns = columns_of(noun)
    defaults = defaults_of(noun)

    def encode(value: Any) -> dict[str, Any]:
        return {name: column.encode(getattr(value, name)) for name, column in columns.items()}

    def decode(value: Mapping[str, Any], article: Article) -> Any:
        given = {name: column.decode(value[name], article) for name, column in columns.items() if name in value}
        return noun(**{**defaults, **given})

    return Column(
        lambda arrow: arrow.struct(
            [arrow.field(name, column.kind(arrow), nullable=column.optional) for name, column in columns.items()]
        ),
        encode,
        decode,
    )


def columns_of(noun: type, leave_out: frozenset[str] = frozenset()) -> dict[str, Column]:
    """The columns of a dataclass by the names of its fields."""
    hints = get_type_hints(noun)
    return {each.name: column_of(hints[each.name]) for each in fields(noun) if each.name not in leave_out}


def defaults_of(noun: type) -> dict[str, Any]:
    """What the fields of a dataclass are where nothing is given, for those that have a default."""
    return {each.name: each.default for each in fields(noun) if each.default is not MISSING}
