"""Exact numbers, never floats: an int where the number is whole, else a Fraction."""

from __future__ import annotations

from fractions import Fraction

Exact = int | Fraction


def exact(number: Exact) -> Exact:
    """The same number; an int where it is whole, because whole numbers are compared fastest."""
    return number if number.__class__ is int or number.denominator != 1 else number.numerator


def decimal(number: Exact) -> str:
    """The number with a point, without a loss: `12`, `2.5`; `1/3` where it has no end as a decimal."""
    digits, rest = 0, number.denominator
    while rest % 2 == 0 or rest % 5 == 0:
        rest //= 10 if rest % 10 == 0 else 5 if rest % 5 == 0 else 2
        digits += 1
    if rest != 1:
        return f"{number.numerator}/{number.denominator}"
    if not digits:
        return str(number.numerator)
    whole = str(abs(number.numerator) * 10**digits // number.denominator).rjust(digits + 1, "0")
    return f"{'-' if number < 0 else ''}{whole[:-digits]}.{whole[-digits:]}"
