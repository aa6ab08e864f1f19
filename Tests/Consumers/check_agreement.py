"""Compares a JSON Schema with the verdicts of a decoder over the same documents.

    check_agreement.py FILE

FILE holds `schema`, and `cases` of which each has a `document` and says whether the decoder takes it.
"""

import json
import sys
from pathlib import Path

import jsonschema


def main() -> int:
    given = json.loads(Path(sys.argv[1]).read_text())
    validator = jsonschema.Draft7Validator(given["schema"])
    validator.check_schema(given["schema"])
    failed = 0
    for case in given["cases"]:
        fault = next(validator.iter_errors(case["document"]), None)
        if (fault is None) != case["valid"]:
            failed += 1
            verdict = "the decoder refuses it, the schema does not" if fault is None else f"the schema: {fault.message[:200]}"
            print(f"{case['what']}: {verdict}")
    print(f"{len(given['cases']) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
