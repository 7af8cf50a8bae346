"""The film's sound: narration, music ducked under it, and the quiet sounds of its places.

`soundtrack.soundtrack` makes all of it from a film's brief; `wav` reads narrations and writes the
result. `sounds` makes what is heard of a place, the music comes from the package beside this one.
"""
