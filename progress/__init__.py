"""What is known about a run: its checkpoint, who writes it, and who follows it.

This package knows nothing of HTTP, nor of how a stage does its work.
"""
