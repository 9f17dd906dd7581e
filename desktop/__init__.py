"""Madoguchi (窓口): the front desk of a Japanese civic activity center."""

VERSION = "0.1.0"
