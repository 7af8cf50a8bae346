"""A program of its own that speaks with espeak-ng: `python -m stages.providers.local.speech`.

espeak-ng is GPL-3.0 and its state is global: nothing else may import what is in here but the plain
data of `order`.
"""
