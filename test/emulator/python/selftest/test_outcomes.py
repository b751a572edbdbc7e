"""Tests of every outcome, so that homework/suite.test.ts can see the runner tell them apart."""

import unittest


class Outcomes(unittest.TestCase):
    def test_passes(self):
        self.assertTrue(True)

    def test_fails(self):
        self.assertEqual("one", "two")

    def test_raises(self):
        raise RuntimeError("raised")

    @unittest.skip("not today")
    def test_is_skipped(self):
        raise AssertionError("ran all the same")

    def test_has_parts(self):
        for part in ("first", "second"):
            with self.subTest(part):
                self.assertEqual(part, "third")


class BrokenSetUp(unittest.TestCase):
    def setUp(self):
        raise RuntimeError("no set-up")

    def test_never_runs(self):
        self.assertTrue(True)
