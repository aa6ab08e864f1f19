"""The rules for the HTML of an e-mail: what all readers of e-mail draw alike.

`lint` tells the faults of a template, whose placeholders may stand in texts and in some attributes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from email_support import faults_of
from emails import Comment, Element, declarations

# Elements and attributes by the feature whose support tells theirs; nothing where no reader lacks it.
ELEMENTS = {
    **dict.fromkeys("html head meta title tr td th thead tbody a br em sup".split(), None),
    **dict.fromkeys("h1 h2 h3 h4 h5 h6".split(), "html-h1-h6"),
    **dict.fromkeys("ul ol li".split(), "html-lists"),
    **{tag: f"html-{tag}" for tag in "body style div table p strong code del pre hr img".split()},
}
ATTRIBUTES = {
    **dict.fromkeys("alt border charset class content href name scope src start style xml:lang".split(), None),
    **{name: f"html-{name}" for name in "align aria-label cellpadding cellspacing dir lang role width".split()},
}
PROPERTIES = {
    **dict.fromkeys("color font-family mso-hide mso-line-height-rule mso-padding-alt".split(), None),
    **{f"border-{part}": "css-border" for part in "bottom top left right color".split()},
    **{name: f"css-{name}" for name in "background-color border border-collapse border-radius display font".split()},
    **{name: f"css-{name}" for name in "font-size font-weight line-height margin max-height max-width".split()},
    **{name: f"css-{name}" for name in "overflow padding text-align text-decoration vertical-align white-space width".split()},
}
COLORED = {"color", "background-color", "border-color"}
HEX = re.compile(r"#[0-9a-f]{6}")
LENGTH = re.compile(r"(?<![\w#.-])-?\d*\.?\d+([a-z%]*)")
QUERY = re.compile(r"@media \((max-width:\d+px|prefers-color-scheme:dark)\)")
PLACEHOLDER = re.compile(r"\{\{[^{}]*\}\}")
C1 = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
SHEET_LIMIT = 16 * 1024
OUTLOOK_BORDER = 8
PREHEADER = {"display": "none", "max-height": "0", "overflow": "hidden", "mso-hide": "all"}


def lint(html: str, tree: Element) -> Iterator[str]:
    """The faults of a document in a dialect that writes `{{name}}`."""
    if not html.startswith("<!doctype html>\n"):
        yield "no doctype"
    if C1.search(html):
        yield "a control character, which clips the e-mail in Gmail"
    seen: set[str] = set()
    for element in tree.elements():
        if element is tree:
            continue
        for fault in lint_element(element, seen):
            yield f"{describe(element)}: {fault}"
    sheets = [element for element in tree.elements() if element.tag == "style"]
    if len(sheets) != 1 or sheets[0].parent is None or sheets[0].parent.tag != "head":
        yield "not one style sheet in the head"
    for sheet in sheets:
        yield from lint_sheet(sheet.text(), seen)
    seen |= {"html-doctype", "html-comments"} if any_comment(tree) else {"html-doctype"}
    for slug in sorted(seen):
        yield from faults_of(slug)


def describe(element: Element) -> str:
    words = " ".join(element.text().split())[:24]
    return f"<{element.tag}>" + (f" “{words}”" if words else "")


def any_comment(tree: Element) -> bool:
    return any(isinstance(child, Comment) for element in tree.elements() for child in element.children)


# Elements


def lint_element(element: Element, seen: set[str]) -> Iterator[str]:
    if element.tag not in ELEMENTS:
        yield "no element for e-mails"
    elif slug := ELEMENTS[element.tag]:
        seen.add(slug)
    for name, text in element.attributes.items():
        if name not in ATTRIBUTES:
            yield f"no attribute for e-mails: {name}"
        elif slug := ATTRIBUTES[name]:
            seen.add(slug)
        if f'{name}="' not in element.source:
            yield f"{name} is not in double quotation marks"
        if name in ("class", "style") and ("{{" in text or "{%" in text):
            yield f"a placeholder in {name}"
        if name in ("href", "src"):
            yield from lint_address(text)
            seen |= {"html-mailto-links"} if text.startswith("mailto:") else set()
    for child in element.children:
        if isinstance(child, Comment):
            yield from lint_comment(child.data)
    styles = element.styles()
    for name, text in styles:
        yield from lint_declaration(name, text, seen)
        if "!important" in text:
            yield "!important outside the style sheet"
    yield from lint_box(element, dict(styles))
    if element.tag == "table":
        yield from lint_table(element)


def lint_address(address: str) -> Iterator[str]:
    if PLACEHOLDER.search(address) and not PLACEHOLDER.fullmatch(address):
        yield f"a placeholder inside an address: {address}"
    elif not (PLACEHOLDER.fullmatch(address) or re.match(r"https://|mailto:", address)):
        yield f"not a whole address: {address}"


def lint_comment(data: str) -> Iterator[str]:
    """Only Outlook's comments, and what they hold is an opening or a closing of layout tables."""
    if not re.fullmatch(r"\[if mso\]>.*<!\[endif\]", data, re.DOTALL):
        yield f"a comment: {data[:40]}"
    for tag in re.findall(r"<table[^>]*>", data):
        if 'role="presentation"' not in tag or 'cellpadding="0"' not in tag or 'cellspacing="0"' not in tag:
            yield f"Outlook's table has no role or distances of its own: {tag}"


def lint_table(element: Element) -> Iterator[str]:
    own = [cell for cell in element.elements() if cell.tag in ("th", "td") and owner(cell) is element]
    is_data = any(cell.tag == "th" for cell in own)
    if is_data == (element.attributes.get("role") == "presentation"):
        yield "a table of data with role=presentation" if is_data else "a layout table without role=presentation"
    if is_data and any(not cell.attributes.get("scope") for cell in own if cell.tag == "th"):
        yield "a head cell without a scope"
    for name in () if is_data else ("border", "cellpadding", "cellspacing"):
        if element.attributes.get(name) != "0":
            yield f"a layout table without {name}=0"


def owner(cell: Element) -> Element | None:
    element = cell.parent
    while element is not None and element.tag != "table":
        element = element.parent
    return element


def lint_box(element: Element, styles: dict[str, str]) -> Iterator[str]:
    """What Outlook for Windows does with boxes."""
    tag = element.tag
    # The cell of a button gives Outlook what it denies to the link.
    room = dict(element.parent.styles()).get("mso-padding-alt") if tag == "a" and element.parent else None
    for name in ("padding", "mso-padding-alt"):
        if tag not in ("td", "th") and any(number for number, _ in lengths(styles.get(name, ""))):
            if name != "padding" or styles[name] != room:
                yield f"{name} on an element that is no cell"
    if "max-width" in styles and tag != "table":
        yield "max-width on an element that is no table"
    if "width" in styles and tag not in ("table", "td", "th"):
        yield "width on an element that is neither table nor cell"
    if any(number < 0 for number, _ in lengths(styles.get("margin", ""))) or "auto" in styles.get("margin", ""):
        yield "a margin that is negative or auto"
    if "margin" in styles and tag == "span":
        yield "a margin on a span"
    yield from lint_border(element, styles)
    if has_line_height(styles) and not inherited(element, "mso-line-height-rule"):
        yield "a line height in pixels without mso-line-height-rule"
    if "display" in styles and styles["display"] != "none" and tag != "a":
        yield "a display that is not none"
    if styles.get("display") == "none":
        if any(child.tag in ("table", "img") for child in element.elements()):
            yield "a hidden table or picture"
        if styles != PREHEADER:
            yield "hidden, but not in all readers"
    if ({"overflow", "max-height"} & styles.keys()) and styles.get("display") != "none":
        yield "overflow or max-height on what is shown"
    if tag == "img" and not ("alt" in element.attributes and element.attributes.get("width", "").isdigit()):
        yield "a picture without alt or a width in pixels"


def lint_border(element: Element, styles: dict[str, str]) -> Iterator[str]:
    borders = {
        name: text
        for name, text in styles.items()
        if name.startswith("border") and name not in ("border-radius", "border-collapse")
    }
    widest = max((number for text in borders.values() for number, _ in lengths(text)), default=0)
    if widest > OUTLOOK_BORDER:
        yield f"a border of {widest:g} px, of which Outlook draws {OUTLOOK_BORDER}"
    if borders and element.tag in ("p", "div"):
        yield "a border on a paragraph or div"
    if borders and element.tag == "a":
        yield "a border on a link, which readers that force the dark paint unlike its ground"


def has_line_height(styles: dict[str, str]) -> bool:
    return "px/" in styles.get("font", "") or "px" in styles.get("line-height", "")


def inherited(element: Element | None, name: str) -> str | None:
    """The value of a property on an element or the nearest one around it that has it."""
    while element is not None:
        if (text := dict(element.styles()).get(name)) is not None:
            return text
        element = element.parent
    return None


def lengths(text: str) -> list[tuple[float, str]]:
    """The numbers of a value and their units; not the digits of colours."""
    return [(float(hit[0].removesuffix(hit[1]) or 0), hit[1]) for hit in LENGTH.finditer(text)]


# Declarations


def lint_declaration(name: str, text: str, seen: set[str]) -> Iterator[str]:
    if name not in PROPERTIES:
        yield f"no property for e-mails: {name}"
        return
    if slug := PROPERTIES[name]:
        seen.add(slug)
    if name == "display":
        seen.add("css-display-none" if text == "none" else "css-display")
    bare = re.sub(r"'[^']*'", "", text.removesuffix("!important").strip())
    if "(" in bare or "\\" in bare or "/*" in bare:
        yield f"a function, escape or comment: {name}:{text}"
    if name in COLORED and not HEX.fullmatch(bare):
        yield f"not a hexadecimal colour: {name}:{text}"
    if name.startswith("border") and name not in ("border-radius", "border-collapse"):
        unknown = [word for word in bare.split() if not re.fullmatch(r"#[0-9a-f]{6}|solid|double|\d+(px)?", word)]
        if unknown:
            yield f"in a border: {' '.join(unknown)}"
    if name == "text-align" and bare not in ("left", "center", "right"):
        yield f"text-align:{text}"
    if name == "font-weight" and bare != "bold":
        yield f"font-weight:{text}"
    if name in ("font", "font-family"):
        return
    for number, unit in lengths(bare):
        if unit in ("px", "%"):
            seen.add("css-unit-px" if unit == "px" else "css-unit-percent")
        elif number:
            yield f"a unit that is not px or %: {name}:{text}"


# The style sheet


def lint_sheet(sheet: str, seen: set[str]) -> Iterator[str]:
    if len(sheet.encode()) > SHEET_LIMIT:
        yield "a style sheet of more than 16 KB, which Gmail drops"
    if "{{" in sheet or "{%" in sheet or re.search(r"\{(?!\s)", sheet):
        yield "a brace without a space behind it, which a mailer may take for its own"
    if "/*" in sheet or "<" in sheet or "@import" in sheet or "@font-face" in sheet:
        yield "a comment, tag, import or font in the style sheet"
    if re.search(r"(?<!\s)!important", sheet) or re.search("!(?!important)", sheet):
        yield "!important not in lower case or not behind a space"
    for at, body in blocks(sheet):
        if not QUERY.fullmatch(at):
            yield f"in the style sheet: {at}"
            continue
        seen |= {"css-at-media"} | ({"css-at-media-prefers-color-scheme"} if "color-scheme" in at else set())
        for selectors, rule in blocks(body):
            yield from lint_selectors(selectors, seen)
            for name, text in declarations(rule):
                seen |= {"css-important"} if "!important" in text else set()
                yield from (f"{selectors}: {fault}" for fault in lint_declaration(name, text, seen))


def lint_selectors(selectors: str, seen: set[str]) -> Iterator[str]:
    parts = [part.strip() for part in selectors.split(",")]
    seen |= {"css-selector-grouping"} if len(parts) > 1 else set()
    for part in parts:
        if not re.fullmatch(r"[a-z0-9.]+( [a-z0-9.]+)*", part):
            yield f"a selector that is not of elements and classes: {part}"
            continue
        words = part.split()
        seen |= {"css-selector-descendant"} if len(words) > 1 else set()
        for word in words:
            seen |= {"css-selector-class"} if "." in word else set()
            seen |= {"css-selector-type"} if not word.startswith(".") else set()
            seen |= {"css-selector-chaining"} if "." in word[1:] else set()


def blocks(text: str) -> Iterator[tuple[str, str]]:
    """What stands before each outermost pair of braces, and in it."""
    depth, start, head = 0, 0, ""
    for index, character in enumerate(text):
        if character == "{":
            if depth == 0:
                head, start = text[start:index].strip(), index + 1
            depth += 1
        elif character == "}":
            depth -= 1
            if depth == 0:
                yield head, text[start:index]
                start = index + 1
