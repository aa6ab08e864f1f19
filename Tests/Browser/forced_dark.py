"""What becomes of the colours of an e-mail where its reader forces the dark upon it.

Such readers ask neither for a style sheet nor for `prefers-color-scheme`; they change each colour by a rule of their
own. Nothing of these rules is imitated here: the browser paints swatches by them, and the pixels are read.

- Chromium's own, which web views on Android darken by: light grounds and dark inks are inverted, others are kept.
- Outlook's, as Microsoft has published it in roosterjs (`getDarkColor`): every colour's lightness is inverted, and
  nothing becomes darker than #333333.
- A filter over the whole letter, as Mailspring and smtp4dev lay it: everything is inverted, hues stay about the same.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from browser import Page

Color = tuple[int, int, int]
Pair = tuple[Color, Color]

SIDE = 16
# A block that fills its box with ink, as big as two of them.
INK = f"display:block;width:{SIDE}px;height:{SIDE}px;overflow:hidden;font:{2 * SIDE}px/{SIDE}px monospace"
# No page of the site: only its address is needed, for which scripts and other documents are refused.
BLANK = "/swatches"


@dataclass(frozen=True)
class Engine:
    """A way to force the dark."""

    name: str
    # How a colour is written for it, and what is laid over everything.
    written: str = "{}"
    over: str = "none"
    is_automatic: bool = False


AS_WRITTEN = Engine("nothing")
ENGINES = (
    Engine("Chromium", is_automatic=True),
    Engine("Outlook", written="lab(from {} calc((100 - l) * 0.78753 + 21.247) a b)"),
    Engine("a filter", over="invert(1) hue-rotate(180deg)"),
)

# The pixels in the middle of each swatch of a picture, row by row.
PIXELS = """(async () => {
  const bytes = Uint8Array.from(atob("%s"), (c) => c.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  const at = (x, y) => [...canvas.getImageData(x, y, 1, 1).data].slice(0, 3);
  const side = %d, rows = image.height / side;
  return [...Array(rows).keys()].map((row) => [0, 1].map((column) => at((column + 0.5) * side, (row + 0.5) * side)));
})()"""


def luminance(color: Color) -> float:
    """How light a colour is (WCAG 2.2, relative luminance)."""
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(pair: Pair) -> float:
    """The ratio between an ink and its ground (WCAG 2.2, contrast ratio)."""
    low, high = sorted(map(luminance, pair))
    return (high + 0.05) / (low + 0.05)


class ForcedDark:
    """A tab in which pairs of ink and ground are painted, each once for an engine."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.known: dict[tuple[Engine, Pair], Pair] = {}
        page.open(BLANK)
        page.take_faults()

    def pairs(self, engine: Engine, pairs: list[Pair]) -> list[Pair]:
        """What an engine makes of each pair."""
        if missing := [pair for pair in dict.fromkeys(pairs) if (engine, pair) not in self.known]:
            for pair, painted in zip(missing, self._painted(engine, missing), strict=True):
                self.known[engine, pair] = painted
        return [self.known[engine, pair] for pair in pairs]

    def _painted(self, engine: Engine, pairs: list[Pair]) -> list[Pair]:
        def written(color: Color) -> str:
            return engine.written.format(f"rgb{color}")

        swatches = "".join(
            f'<div style="width:{2 * SIDE}px;background-color:{written(ground)}">'
            f'<span style="{INK};color:{written(ink)}">\u2588</span></div>'
            for ink, ground in pairs
        )
        page = self.page
        page.emulate("dark")
        page.call("Emulation.setAutoDarkModeOverride", enabled=engine.is_automatic)
        page.resize(2 * SIDE, SIDE * len(pairs))
        html = f'<html style="filter:{engine.over}"><body style="margin:0">{swatches}</body></html>'
        page.evaluate(f"document.open(); document.write({json.dumps(html)}); document.close()")
        picture = page.call("Page.captureScreenshot", format="png")["data"]
        return [(tuple(ink), tuple(ground)) for ink, ground in page.evaluate(PIXELS % (picture, SIDE))]
