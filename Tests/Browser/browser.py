"""Drives headless Chromium over a pair of pipes; no server, no port, no package.

    with Browser(BuiltSite(folder)) as browser:
        page = browser.new_page()
        page.open("/pricing/")

Every request is answered from the built folder under the site's published address, with the headers of its
`_headers` file. What leaves the site is refused and recorded, as are violations of the content security policy and
everything that the console calls an error.

The protocol: https://chromedevtools.github.io/devtools-protocol/. Messages are JSON, each ended by a NUL byte;
the browser reads them from descriptor 3 and writes to descriptor 4.
"""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from built_site import BuiltSite

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--headless",
    "--remote-debugging-pipe",
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--hide-scrollbars",
    "--no-first-run",
    "--mute-audio",
)
# The shell hands descriptors 0 and 1 on as 3 and 4, which the browser expects; a child of ours has only the former.
LAUNCH = 'exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null 2>/dev/null'
TIMEOUT = 20.0

# Keys that are pressed by name: their code on the keyboard and the number that Windows gives them.
KEYS = {
    "Tab": ("Tab", 9),
    "Enter": ("Enter", 13),
    "Escape": ("Escape", 27),
    "Space": ("Space", 32),
    "ArrowLeft": ("ArrowLeft", 37),
    "ArrowUp": ("ArrowUp", 38),
    "ArrowRight": ("ArrowRight", 39),
    "ArrowDown": ("ArrowDown", 40),
}

Params = dict[str, Any]


class BrowserError(Exception):
    """The browser refused a command, ended, or did not answer in time."""


def find_browser() -> str:
    """The first installed browser; BROWSER_PATH names another."""
    for name in (os.environ.get("BROWSER_PATH", ""), *NAMES):
        if name and (path := shutil.which(name)):
            return path
    raise BrowserError(f"no browser found; install one of {', '.join(NAMES)}")


class Browser:
    """A running browser and its connection."""

    def __init__(self, site: BuiltSite) -> None:
        self.site = site
        self.pages: dict[str, Page] = {}
        self._sent = 0
        self._buffer = b""
        self._results: dict[int, Params] = {}
        self._unawaited: set[int] = set()

    def __enter__(self) -> Browser:
        self._profile = tempfile.TemporaryDirectory(prefix="browser-", ignore_cleanup_errors=True)
        command = [find_browser(), *FLAGS, f"--user-data-dir={self._profile.name}", "about:blank"]
        self._process = subprocess.Popen(
            ["/bin/sh", "-c", LAUNCH, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            start_new_session=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self.send("Browser.close")
            self._process.wait(timeout=5)
        except (OSError, subprocess.TimeoutExpired):
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self._profile.cleanup()

    def new_page(self) -> Page:
        """A tab of its own, ready to be sent somewhere."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = self.pages[session] = Page(self, session)
        page.prepare()
        return page

    def send(self, method: str, session: str | None = None, **params: Any) -> int:
        """Sends a command whose result nobody waits for; its number."""
        self._sent += 1
        message: Params = {"id": self._sent, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._process.stdin.fileno(), data) :]
        self._unawaited.add(self._sent)
        return self._sent

    def call(self, method: str, session: str | None = None, **params: Any) -> Params:
        """Sends a command and waits for its result, answering requests meanwhile."""
        number = self.send(method, session, **params)
        self._unawaited.discard(number)
        self.pump(lambda: number in self._results, method)
        reply = self._results.pop(number)
        if "error" in reply:
            raise BrowserError(f"{method}: {reply['error'].get('message')}")
        return reply["result"]

    def pump(self, is_done: Callable[[], bool], waiting_for: str) -> None:
        """Reads messages until `is_done`; an error after `TIMEOUT` seconds."""
        deadline = time.monotonic() + TIMEOUT
        while not is_done():
            message = self._read(deadline, waiting_for)
            if "id" not in message:
                if page := self.pages.get(message.get("sessionId", "")):
                    page.handle(message["method"], message["params"])
            elif message["id"] in self._unawaited:
                self._unawaited.discard(message["id"])
            else:
                self._results[message["id"]] = message

    def _read(self, deadline: float, waiting_for: str) -> Params:
        output = self._process.stdout.fileno()
        parts = [self._buffer]
        while b"\0" not in parts[-1]:
            ready, _, _ = select.select([output], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise BrowserError(f"no answer in {TIMEOUT:g} s while waiting for {waiting_for}")
            part = os.read(output, 1 << 20)
            if not part:
                raise BrowserError(f"the browser ended while waiting for {waiting_for}")
            parts.append(part)
        message, _, self._buffer = b"".join(parts).partition(b"\0")
        return json.loads(message)


class Page:
    """A tab: where it is, what the reader prefers, and what went wrong in it."""

    def __init__(self, browser: Browser, session: str) -> None:
        self.browser = browser
        self.session = session
        self.path = ""
        self.left_the_site: list[str] = []
        self.policy_violations: list[str] = []
        self.console_errors: list[str] = []
        self._loads = 0

    def prepare(self) -> None:
        for domain in ("Page", "Runtime", "Log", "Audits", "DOM"):
            self.call(f"{domain}.enable")
        self.call("Fetch.enable", patterns=[{"urlPattern": "*"}])
        self.call("Emulation.setFocusEmulationEnabled", enabled=True)

    def call(self, method: str, **params: Any) -> Params:
        return self.browser.call(method, self.session, **params)

    # What happens in the page

    def handle(self, method: str, event: Params) -> None:
        match method:
            case "Fetch.requestPaused":
                self._answer(event["requestId"], event["request"]["url"])
            case "Page.loadEventFired":
                self._loads += 1
            case "Log.entryAdded" if event["entry"]["level"] == "error":
                self.console_errors.append(f"{event['entry']['text']} {event['entry'].get('url', '')}".strip())
            case "Runtime.consoleAPICalled" if event["type"] in ("error", "assert"):
                self.console_errors.append(" ".join(str(a.get("value", a.get("description"))) for a in event["args"]))
            case "Runtime.exceptionThrown":
                details = event["exceptionDetails"]
                self.console_errors.append(details.get("exception", {}).get("description", details["text"]))
            case "Audits.issueAdded" if event["issue"]["code"] == "ContentSecurityPolicyIssue":
                details = event["issue"]["details"]["contentSecurityPolicyIssueDetails"]
                self.policy_violations.append(f"{details['violatedDirective']} {details.get('blockedURL', 'inline')}")

    def _answer(self, request: str, url: str) -> None:
        site, address = self.browser.site, urlsplit(url)
        if f"{address.scheme}://{address.netloc}" != site.base:
            self.left_the_site.append(url)
            self.browser.send("Fetch.failRequest", self.session, requestId=request, errorReason="BlockedByClient")
            return
        answer = site.answer(address.path)
        self.browser.send(
            "Fetch.fulfillRequest",
            self.session,
            requestId=request,
            responseCode=answer.status,
            responseHeaders=[{"name": name, "value": value} for name, value in answer.headers],
            body=base64.b64encode(answer.body).decode(),
        )

    def take_faults(self) -> list[str]:
        """What went wrong since the last time."""
        faults = [f"request leaves the site: {url}" for url in self.left_the_site]
        faults += [f"policy violation: {text}" for text in self.policy_violations]
        faults += [f"console: {text}" for text in self.console_errors]
        for record in (self.left_the_site, self.policy_violations, self.console_errors):
            record.clear()
        return faults

    # Where the page is

    def open(self, path: str) -> None:
        """Loads a path of the site, even if it is the one that is shown, and waits for the load event."""
        self._navigate("about:blank")
        self._navigate(self.browser.site.base + path)
        self.path = path

    def _navigate(self, url: str) -> None:
        loads = self._loads
        result = self.call("Page.navigate", url=url)
        if error := result.get("errorText"):
            raise BrowserError(f"{url}: {error}")
        if "loaderId" in result:
            self.browser.pump(lambda: self._loads > loads, f"the load of {url}")

    def evaluate(self, expression: str) -> Any:
        """The value of an expression; waits for a promise, which with scripting off would never come."""
        result = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise BrowserError(details.get("exception", {}).get("description", details["text"]))
        return result["result"].get("value")

    # Who reads it

    def emulate(
        self,
        scheme: str = "light",
        *,
        reduced_motion: bool = False,
        printing: bool = False,
        forced_colors: bool = False,
    ) -> None:
        """The reader's preferences; those not given return to the default."""
        features = {
            "prefers-color-scheme": scheme,
            "prefers-reduced-motion": "reduce" if reduced_motion else "no-preference",
            "forced-colors": "active" if forced_colors else "none",
        }
        self.call(
            "Emulation.setEmulatedMedia",
            media="print" if printing else "",
            features=[{"name": name, "value": value} for name, value in features.items()],
        )

    def resize(self, width: int, height: int = 900) -> None:
        """The window's size in CSS pixels."""
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
        )

    def set_text_size(self, percent: int) -> None:
        """The reader's text size, as the browser's settings have it: rem and em follow, in media queries too."""
        self.call("Page.setFontSizes", fontSizes={"standard": 16 * percent // 100, "fixed": 13 * percent // 100})

    def set_scripting(self, is_on: bool) -> None:
        """Counts from the next load on."""
        self.call("Emulation.setScriptExecutionDisabled", value=not is_on)

    # What the reader does

    def click(self, selector: str) -> None:
        """Clicks with the mouse in the middle of the first element that is found."""
        x, y = self.evaluate(
            f"""(() => {{
              const element = document.querySelector({json.dumps(selector)});
              element.scrollIntoView({{ block: "center", behavior: "instant" }});
              const box = element.getBoundingClientRect();
              return [box.x + box.width / 2, box.y + box.height / 2];
            }})()"""
        )
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def press(self, key: str) -> None:
        """Presses a key by its name, or the key of a character."""
        code, number = KEYS.get(key, (f"Digit{key}" if key.isdigit() else f"Key{key.upper()}", ord(key[0].upper())))
        event = {"key": " " if key == "Space" else key, "code": code, "windowsVirtualKeyCode": number}
        if len(key) == 1:
            event["text"] = key
        self.call("Input.dispatchKeyEvent", type="keyDown" if "text" in event else "rawKeyDown", **event)
        self.call("Input.dispatchKeyEvent", type="keyUp", **{k: v for k, v in event.items() if k != "text"})

    def type_over(self, selector: str, text: str) -> None:
        """Clicks into a field and types instead of what it holds, key by key."""
        self.click(selector)
        self.call("Input.dispatchKeyEvent", type="rawKeyDown", key="a", code="KeyA", commands=["selectAll"])
        self.call("Input.dispatchKeyEvent", type="keyUp", key="a", code="KeyA")
        for character in text:
            self.press(character)

    def screenshot(self, file: Path) -> None:
        """The whole page as a PNG."""
        data = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)["data"]
        file.write_bytes(base64.b64decode(data))
