"""Runs a suite of unittest and prints one JSON line per test, for homework/suite.ts.

Floor: the standard library. Tests run side by side, as most of their time is waiting; so no class
has a set-up of its own. A skipped test counts as failed: nothing may be left out silently.
"""

import concurrent.futures
import json
import sys
import traceback
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
AT_ONCE = 8


class JsonLines(unittest.TestResult):
    """Prints each test's outcome as it ends."""

    def addSuccess(self, test):
        super().addSuccess(test)
        report(test, "passed")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        report(test, "failed", told(*err))

    def addError(self, test, err):
        super().addError(test, err)
        report(test, "failed", told(*err))

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        report(test, "failed", f"skipped: {reason}")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            report(test, "failed", f"{subtest}\n{told(*err)}")


def report(test, outcome, detail=""):
    """Writes the line of one test, in one piece."""
    line = {"test": test.id(), "outcome": outcome, "detail": detail}
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def told(kind, error, trace):
    """An error and where in our own files it came from; the frames of libraries tell nothing here."""
    frames = [
        frame
        for frame in traceback.extract_tb(trace)
        if Path(frame.filename).is_relative_to(HERE)
    ]
    lines = traceback.format_list(frames)
    return "".join(lines + traceback.format_exception_only(kind, error))


def cases(suite):
    """The single tests of a suite."""
    for test in suite:
        if isinstance(test, unittest.TestCase):
            yield test
        else:
            yield from cases(test)


def main(suite):
    """Runs every test_*.py of a folder beside this file."""
    folder = str(HERE / suite)
    sys.path[:0] = [str(HERE), folder]
    found = unittest.defaultTestLoader.discover(folder, top_level_dir=folder)
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        runs = [pool.submit(test.run, JsonLines()) for test in cases(found)]
    for run in runs:
        run.result()


if __name__ == "__main__":
    main(sys.argv[1])
