"""Finds how a cut-out is built, and bends it: limbs, a lattice over them, and a warp of pixels.

Lengths are in heights of the cut-out, from its foot point: x to the right, y up. Angles are
counter-clockwise as seen. `Limb` says what was found, `Lattice` how far each spot follows a limb,
`Flesh` where every spot of it goes, `Skin` draws that.
"""
