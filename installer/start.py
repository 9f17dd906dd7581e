"""Two commands for a fresh machine: `start.py` opens the desk, `start.py test` runs every check."""

import sys

# The one file that an old Python reads too: nothing above the guard may need 3.11, nor anything that fails to parse.
if sys.hexversion < 0x030B0000:
    import os
    import shutil
    import subprocess

    for name in ("python3.13", "python3.12", "python3.11"):
        found = shutil.which(name)
        # A name on the path may be a version switcher's stand-in that refuses to run.
        if found and not subprocess.call([found, "-c", "import sys; sys.exit(sys.hexversion < 0x030B0000)"]):
            os.execv(found, [found, *sys.argv])  # noqa: S606
    print("Python 3.11 以上が必要です（いま動いているのは %d.%d です）。" % sys.version_info[:2], file=sys.stderr)  # noqa: UP031
    print("Python 3.11 or later is needed; this one is %d.%d." % sys.version_info[:2], file=sys.stderr)  # noqa: UP031
    sys.exit(2)

from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
# In place of the script's own folder, so that the modules beside this file are found as `installer.*` and as nothing
# else: the Python that runs this may have a package called installer of its own.
sys.path[0] = str(CHECKOUT)


def main(arguments: list[str]) -> int:
    """Set up what is missing, then open the desk, pass a command on to it, or run the checks."""
    from installer import stamp, ways

    way = ways.way_of(arguments)
    if not stamp.holds(CHECKOUT, tests=way is ways.Way.TESTS, surfaces=ways.surfaces(way)):
        from installer import environment

        code = environment.prepare(CHECKOUT, tests=way is ways.Way.TESTS, surfaces=ways.surfaces(way))
        if code:
            return code
    return ways.go(way, CHECKOUT, arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
