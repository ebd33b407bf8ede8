"""Plots of stories as pictures by themselves, for papers and slides: SVG and PNG, made without the network.

They need altair and vl-convert, which the extra ``plots`` brings; everything else works without.
"""
