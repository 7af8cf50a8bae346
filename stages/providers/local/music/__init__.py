"""Composes a film's music by rules, and plays it on instruments of its own; nothing is sampled.

`tones` and `moods` say what a theme and a page ask for, `theme` invents the melody, `harmony` the
chords, `arrangement` lays both over the film's parts as a `score`, and `performance` plays that.
Public: `composing.compose`, `performance.perform` and what is in `score`.
"""
