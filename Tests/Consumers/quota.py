#!/usr/bin/env python3
"""A quota service that obeys feature-matrix.json alone.

    quota.py MATRIX --serve 8080

POST /use/LIMIT or /use/LIMIT,LIMIT counts one use against each, or against none where one of them is used up: a day's
limit and a month's both hold. The headers X-Account, X-Plan and Accept-Language say who asks. Python 3.11, standard
library only; the counts are in memory, a real service keeps them where its instances share them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock
from typing import Any
from urllib.parse import unquote, urlsplit

from gateway import Answer, Gateway
from limits import Limits, UnknownLimit, period_start

FAR = datetime.max.replace(tzinfo=UTC)


class QuotaService:
    def __init__(self, gateway: Gateway, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.gateway = gateway
        self.limits = Limits(gateway)
        self.clock = clock
        self.counts: dict[tuple[str, str, datetime | None], int] = defaultdict(int)
        self.lock = Lock()

    def use(self, account: str, plan: str, names: Iterable[str], locale: str, amount: int = 1) -> Answer:
        """Counts the use against all of the limits at once, or refuses it and counts nothing."""
        names = [self.limits.known(name) for name in names]
        with self.lock:
            now = self.clock()
            used = {quota: self.counts[self.key(account, quota, now)] for quota in self.limits.quotas}
            refused = [name for name in names if self.is_beyond(plan, name, used[name] + amount)]
            if refused:
                # The one that is closed the longest: after its time, all are open again.
                last = max(refused, key=lambda name: self.limits.reset_time(name, now) or FAR)
                return self.limits.used_up(plan, last, used, now, locale)
            for name in names:
                self.counts[self.key(account, name, now)] += amount
                used[name] += amount
        return Answer(200, {name: self.state(plan, name, used[name]) for name in names})

    def is_beyond(self, plan: str, name: str, used: int) -> bool:
        maximum = self.limits.value(plan, name)
        return maximum is not None and used > maximum and self.limits.all[name]["onLimit"] == "block"

    def state(self, plan: str, name: str, used: int) -> dict[str, Any]:
        maximum = self.limits.value(plan, name)
        remaining = None if maximum is None else max(0, maximum - used)
        return {"used": used, "remaining": remaining, "status": self.limits.status(plan, name, used)}

    def key(self, account: str, name: str, now: datetime) -> tuple[str, str, datetime | None]:
        """What is counted together: an account's uses of a limit in one period."""
        limit = self.limits.all[name]
        return account, name, period_start(limit["period"], now) if limit["reset"] == "calendar-utc" else None


def make_server(service: QuotaService, port: int, host: str = "127.0.0.1") -> ThreadingHTTPServer:
    """A server of POST /use/LIMIT; port 0 takes any that is free."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            locale = service.gateway.negotiate(self.headers.get("Accept-Language"))
            _, _, names = unquote(urlsplit(self.path).path).partition("/use/")
            account, plan = self.headers.get("X-Account", ""), self.headers.get("X-Plan", "")
            try:
                answer = service.use(account, plan, names.split(","), locale)
            except UnknownLimit:
                answer = Answer(404, {"error": "unknown_limit", "status_code": 404})
            body = json.dumps(answer.body, ensure_ascii=False).encode()
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Type", "application/json; charset=utf-8")
            self.send_header("Content-Language", locale)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Nothing: the answers are what counts."""

    return ThreadingHTTPServer((host, port), Handler)


def main() -> int:
    parser = argparse.ArgumentParser(description="Counts against the quotas of feature-matrix.json.")
    parser.add_argument("matrix", metavar="MATRIX", type=Path)
    parser.add_argument("--serve", metavar="PORT", type=int, required=True, help="0 is any free port")
    options = parser.parse_args()
    with make_server(QuotaService(Gateway.load(options.matrix)), options.serve) as server:
        print(f"http://127.0.0.1:{server.server_port}/use/", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
