"""What is heard of a place: quiet sounds made of noise and of gliding tones, none of them recorded.

`textures` go on (wind, waves, rain), `calls` come and go (birds, crickets, bubbles, a clock),
`page` turns. `places` says which of them belong to a setting, its weather and its hour.
"""
