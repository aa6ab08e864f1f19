"""Validates JSON documents against a JSON Schema.

    check_schema.py SCHEMA DOCUMENT...
"""

import json
import sys
from pathlib import Path

import jsonschema


def main() -> int:
    schema = json.loads(Path(sys.argv[1]).read_text())
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    validator = kind(schema)
    passed = failed = 0
    for name in sys.argv[2:]:
        faults = sorted(validator.iter_errors(json.loads(Path(name).read_text())), key=lambda fault: list(map(str, fault.path)))
        for fault in faults:
            print(f"{name}: {fault.json_path}: {fault.message[:300]}")
        passed, failed = (passed, failed + 1) if faults else (passed + 1, failed)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
