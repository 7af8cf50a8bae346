"""A program for tests: does what it is told on its standard input, in Python."""

import sys

if __name__ == "__main__":
    exec(sys.stdin.read())
