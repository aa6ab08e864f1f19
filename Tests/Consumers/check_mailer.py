"""Tries the example of docs/mailing.md: its formats on the examples of formats.json, its e-mails beside the previews.

    check_mailer.py EMAILS
"""

import json
import sys
from pathlib import Path

import mailer


def main() -> int:
    emails = Path(sys.argv[1])
    passed, failed = 0, []

    def expect(found, wanted, what):
        nonlocal passed
        if found == wanted:
            passed += 1
        else:
            failed.append(f"{what}: {found[:120]!r}, not {wanted[:120]!r}")

    formats = json.loads((emails / "formats.json").read_text())
    for example in formats["examples"]:
        value = example.get("date") or {"amount": example["amount"], "currency": example["currency"]}
        found = mailer.written(value, example["type"], formats["locales"][example["locale"]])
        expect(found, example["text"], str(value))
    for entry in json.loads((emails / "manifest.json").read_text())["emails"]:
        for edition in entry["editions"]:
            values = {v["name"]: v["examples"].get(edition["locale"], v["example"]) for v in entry["variables"]}
            values |= edition["examples"]
            parts = mailer.fill(emails, entry["id"], edition["locale"], values, edition["variant"])
            for part, ending in (("html", ".html"), ("text", ".txt")):
                path = "preview/" + edition["files"]["html"].removesuffix(".html") + ending
                wanted = (emails / path).read_text()
                same = "".join(parts[part].split()) == "".join(wanted.split())
                expect(str(same), "True", f"{path} as the mailer fills it")
    for line in failed[:20]:
        print(line)
    print(f"{passed} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
