"""Reads aloud with neural voices on this machine, by Piper in a process of its own.

Piper is GPL-3.0: only the program in `__main__` imports it.
"""
