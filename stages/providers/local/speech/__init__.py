"""A program of its own that speaks with espeak-ng: `python -m stages.providers.local.speech`.

espeak-ng is GPL-3.0 and its state is global: `espeak` is imported by this program alone, and with
it `joining` and `warmth`, which need numpy. The service itself uses what is plain data and text:
`order`, `delivery`, `phrases`, `quotes`, `speakers` and `words`.
"""
