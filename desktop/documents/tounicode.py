"""The table a PDF reader copies and searches text by: which character each code of an embedded font stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_BLOCK = 100  # the most entries one block may have (PDF 32000-1, 9.10.3 by way of Adobe's CMap note)


def to_unicode_map(font_name: str, subset: Sequence[int]) -> str:
    """Codes of `subset` as UTF-16, so that 𠮷 and other characters outside the BMP are found too."""
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            f"/CIDSystemInfo << /Registry ({font_name}) /Ordering ({font_name}) /Supplement 0 >> def",
            f"/CMapName /{font_name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *_blocks(subset),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


def _blocks(subset: Sequence[int]) -> Iterator[str]:
    pairs = [f"<{code:02X}> <{_utf16(char)}>" for code, char in enumerate(subset) if char]
    for start in range(0, len(pairs), _BLOCK):
        block = pairs[start : start + _BLOCK]
        yield "\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"])


def _utf16(char: int) -> str:
    return chr(char).encode("utf-16-be").hex().upper()
