"""Validates values by published schemas and prints the verdicts as JSON, in the order of the values.

Floor: jsonschema. Arguments: a folder of schemas, and a file of [schema file, value] pairs.
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft7Validator


def main(folder: str, pairs: str) -> None:
    validators = {}
    for file in Path(folder).glob("*.schema.json"):
        schema = json.loads(file.read_text(encoding="utf-8"))
        Draft7Validator.check_schema(schema)
        validators[file.name] = Draft7Validator(schema)
    values = json.loads(Path(pairs).read_text(encoding="utf-8"))
    print(json.dumps([validators[file].is_valid(value) for file, value in values]))


main(*sys.argv[1:])
