"""The pages: a module for each kind, with a function `pages(desk)` that makes all of that kind in one language."""
