"""`python -m azrules` is `azrules`."""

from azrules.cli import main

if __name__ == "__main__":
    main()
