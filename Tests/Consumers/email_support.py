"""What the readers of e-mail support, after Can I Email, and which gaps are borne with.

The data are in caniemail.json: for each feature and reader `y`, `n`, `a` (partial) or `u` (untested), with the numbers
of notes. A feature that some reader lacks is a fault unless its gap is named here with what makes it harmless.
"""

from __future__ import annotations

import json
from pathlib import Path

DATA = json.loads((Path(__file__).parent / "caniemail.json").read_bytes())
FEATURES = {feature["slug"]: feature for feature in DATA["features"]}

SHEET = "the sheet holds only what the dark and the phone add; all that matters stands in the elements"
RULE = "a rule of the lint keeps to what works"

# For a feature, the gaps that are borne with (`n`, `a`, or the number of a note) and why.
ACCEPTED: dict[str, tuple[str, str]] = {
    "css-at-media": ("1 2 6 7 8 9 10 n", SHEET),
    "css-at-media-prefers-color-scheme": ("n", SHEET),
    "css-background-color": ("1", "Orange takes hexadecimal colours; the note is of later key words"),
    "css-border": ("1 2", RULE),
    "css-border-radius": ("2 n", "the corners are square; no elliptic corners are used"),
    "css-display": ("1 2 3 4 5 6", "block values are used on links alone, which Outlook leaves in the line"),
    "css-display-none": ("1 2 n", "only on the preheader, without tables and pictures; it has no height and mso-hide"),
    "css-font-size": ("1 2", "sizes are in pixels"),
    "css-font-weight": ("1 2", "only bold"),
    "css-important": ("1 2 4 5 6 7 8 9 n", "in the sheet only, in lower case, behind a space: " + SHEET),
    "css-line-height": ("1 2", RULE),
    "css-margin": ("1 2 3 4", RULE),
    "css-max-height": ("n", "only on the preheader, which Outlook hides by mso-hide"),
    "css-max-width": ("1", RULE),
    "css-overflow": ("1 3 4 n", "only on the preheader, which Outlook hides by mso-hide"),
    "css-padding": ("1 2", RULE),
    "css-selector-class": ("1 n", SHEET),
    "css-selector-descendant": ("1 n", SHEET),
    "css-selector-grouping": ("1 n", SHEET),
    "css-selector-type": ("1 n", SHEET),
    "css-text-align": ("1 3 5", "only left, center and right"),
    "css-text-decoration": ("1 2 3 n", "one value; without it links keep the line that they have, and buttons get one"),
    "css-white-space": ("1 2 n", "code keeps its line ends by its element"),
    "css-width": ("1 2", RULE),
    "html-align": ("1 3", "only on cells"),
    "html-aria-label": ("n", "the title says the same"),
    "html-body": ("1 n", "a table and a wrapper repeat colour, language and direction"),
    "html-code": ("n", "its words stay"),
    "html-dir": ("1 2 3", "on the document and its wrapper"),
    "html-doctype": ("n", "nothing depends on a mode of layout"),
    "html-lang": ("1 n", "on the document and its wrapper"),
    "html-lists": ("1 2", "neither is used"),
    "html-mailto-links": ("1 3 n", "neither is used; the address is in the words"),
    "html-meta-color-scheme": ("n", SHEET),
    "html-role": ("2 n", "a table is read as one, cell by cell"),
    "html-style": ("1 2 4 6 n", SHEET),
    "html-width": ("1 2", "a picture keeps within its column; no more than the table's outer width"),
}


def gaps(slug: str) -> dict[str, list[str]]:
    """The gaps of a feature, and the readers that have them."""
    found: dict[str, list[str]] = {}
    for reader, support in FEATURES[slug]["support"].items():
        letter, *notes = support.split()
        if letter in ("n", "a"):
            for gap in [letter] if letter == "n" else notes or ["a"]:
                found.setdefault(gap, []).append(reader)
    return found


def faults_of(slug: str) -> list[str]:
    """Why a feature must not be used."""
    if slug not in FEATURES:
        return [f"{slug} is not among the features that e-mails may use"]
    accepted = ACCEPTED.get(slug, ("", ""))[0].split()
    notes = FEATURES[slug].get("notes", {})
    return [
        f"{slug}: {notes.get(gap, 'not supported')} ({', '.join(readers)})"
        for gap, readers in gaps(slug).items()
        if gap not in accepted
    ]


def stale() -> list[str]:
    """Gaps that are named here, but that no reader has."""
    unknown = [slug for slug in ACCEPTED if slug not in FEATURES]
    return unknown + [
        f"{slug} {gap}"
        for slug, (accepted, _) in ACCEPTED.items()
        if slug in FEATURES
        for gap in accepted.split()
        if gap not in gaps(slug)
    ]
