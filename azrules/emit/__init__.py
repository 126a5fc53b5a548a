"""A law for engines that are not Python: what it means as plain data, and the package that answers from it."""
