"""Botocore's own model of the modelled actions, for homework/botocore-contract.test.ts.

`samples ACTION...` prints, for each action, a value that fills its input, the form in which botocore
sends it, and a value that fills its output. `parse` reads lines of an action and an answer, and
prints what botocore reads in it.
Floor: botocore. Times travel as {"$time": ...}.
"""

import datetime
import json
import sys

import botocore.parsers
import botocore.serialize
import botocore.session

MODEL = botocore.session.get_session().get_service_model("ec2")
TIME = datetime.datetime(2026, 11, 22, 10, 11, 12, tzinfo=datetime.UTC)
MAX_DEPTH = 7


def sample(shape, name, depth=0):
    """A value that fills a shape; None where nothing but an empty structure would be left."""
    if shape.type_name == "structure":
        if depth > MAX_DEPTH:
            return None
        members = {
            key: sample(member, key, depth + 1) for key, member in shape.members.items()
        }
        return {
            key: value for key, value in members.items() if value is not None
        } or None
    if shape.type_name == "list":
        item = sample(shape.member, f"{name}-item", depth + 1)
        return None if item is None else [item, item]
    if shape.type_name == "timestamp":
        return TIME
    if shape.type_name == "boolean":
        return len(name) % 2 == 0
    if shape.type_name in ("integer", "long", "double", "float"):
        return len(name) + depth
    return f"{name} <&>\"' é {depth}"


def samples(actions):
    """Prints the samples of actions."""
    serializer = botocore.serialize.create_serializer("ec2")
    for action in actions:
        operation = MODEL.operation_model(action)
        value = sample(operation.input_shape, "input") or {}
        output = operation.output_shape and sample(operation.output_shape, "output")
        form = serializer.serialize_to_request(value, operation)["body"]
        write({"action": action, "input": value, "form": form, "output": output or {}})


def parse():
    """Prints what botocore reads in answers."""
    parser = botocore.parsers.create_parser("ec2")
    for line in sys.stdin:
        given = json.loads(line)
        response = {
            "body": given["answer"].encode(),
            "headers": {},
            "status_code": 200,
        }
        shape = MODEL.operation_model(given["action"]).output_shape
        value = parser.parse(response, shape)
        del value["ResponseMetadata"]
        write({"action": given["action"], "output": value})


def write(line):
    """Prints a line of JSON."""
    print(json.dumps(line, default=lambda time: {"$time": time.isoformat()}))


if __name__ == "__main__":
    if sys.argv[1] == "samples":
        samples(sys.argv[2:])
    else:
        parse()
