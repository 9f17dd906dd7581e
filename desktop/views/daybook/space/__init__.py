"""The tables of the open space: who sits where, until when."""
