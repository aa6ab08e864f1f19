"""Puts core and texts together and compares them with the matrix, byte for byte.

    check_parts.py RUNTIME
"""

import hashlib
import json
import sys
from pathlib import Path


def whole(core: dict, texts: dict[str, dict]) -> dict:
    """The matrix: each language's text stands last in its object again."""

    def with_text(value: dict, *path: str) -> dict:
        found = {}
        for locale, text in texts.items():
            for step in path:
                text = text[step]
            found[locale] = text
        return {**value, "text": found}

    matrix = dict(core)
    for name in ("states", "plans", "addOns"):
        matrix[name] = [with_text(item, name, item["id"]) for item in core[name]]
    for name in ("features", "limits"):
        matrix[name] = {id: with_text(item, name, id) for id, item in core[name].items()}
    matrix["upgrades"] = {
        feature: {plan: with_text(item, "upgrades", feature, plan) for plan, item in plans.items()}
        for feature, plans in core["upgrades"].items()
    }
    return matrix


def main() -> int:
    folder = Path(sys.argv[1])
    written = (folder / "feature-matrix.json").read_text()
    core = json.loads((folder / "feature-matrix.core.json").read_text())
    texts = {locale: json.loads((folder / f"texts.{locale}.json").read_text()) for locale in core["locales"]["all"]}
    matrix = whole(core, texts)
    content = {key: value for key, value in matrix.items() if key != "digest"}
    canonical = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    results = {
        "the bytes": json.dumps(matrix, ensure_ascii=False, indent=2).split() == written.split(),
        "the values": json.dumps(matrix) == json.dumps(json.loads(written)),
        "the digest": core["digest"] == f"sha256:{hashlib.sha256(canonical).hexdigest()}",
        "the digest of texts": all(text["digest"] == core["digest"] for text in texts.values()),
        "the languages": all(text["locale"] == locale for locale, text in texts.items()),
        "a core without words": '"text":' not in json.dumps(core["plans"]),
    }
    for what, holds in results.items():
        if not holds:
            print(f"{what}: wrong")
    failed = sum(not holds for holds in results.values())
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
