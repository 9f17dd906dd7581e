"""The till of a day: counted by note and coin, closed, and what went into the bank."""
