"""Drawings: what a model says as inline SVG in a `<figure>`, always with the same content as text.

A drawing is made twice, for a wide column and for a narrow one; the style sheet shows the one that fits.  It knows no
address (`href` gives it), no colour (its classes do) and no browser (a table says how wide a text is).
"""
