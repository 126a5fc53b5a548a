"""The publishable specification: pages made from rule sets, their scenarios and the manual, as a tree of Markdown."""
