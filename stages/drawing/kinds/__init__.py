"""What kind of thing a figure is, as far as shape, colour and place alone can tell.

One file a kind: each looks for the few marks by which anybody would know it, and says how sure it
is, or nothing. `judge` asks them all. In doubt the answer is a figure or a thing.
"""
