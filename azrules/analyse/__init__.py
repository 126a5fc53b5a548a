"""What can be said of laws beyond one case: their interface, the values of their facts, what would change an answer."""
