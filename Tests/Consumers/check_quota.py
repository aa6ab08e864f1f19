#!/usr/bin/env python3
"""Proves that a product's answers at its limits can be written from feature-matrix.json alone, in every language.

    check_quota.py MATRIX VECTORS

Each vector is asked for by its values, and each quota is used up over HTTP with a clock of the test's own.
"""

from __future__ import annotations

import http.client
import json
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).resolve().parent.parent / "Browser"))

from gateway import Gateway
from limits import Limits, UnknownLimit, next_start
from quota import QuotaService, make_server
from report import Report

Case = tuple[str, Any, Any]
MOMENTS = {
    # The last second of a year, of a leap day, of a common February, and a first one.
    "2026-12-31T23:59:59": {"hour": 1, "day": 1, "week": 3 * 86400 + 1, "month": 1, "year": 1},
    "2028-02-29T23:59:59": {"hour": 1, "day": 1, "month": 1},
    "2027-02-28T00:00:00": {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "month": 86400},
    "2026-06-01T00:00:00": {"day": 86400, "week": 7 * 86400, "month": 30 * 86400},
}


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=UTC)


def calendar() -> Iterator[Case]:
    for text, periods in MOMENTS.items():
        now = moment(text)
        for period, seconds in periods.items():
            yield f"after {text}, next {period}", (next_start(period, now) - now).total_seconds(), seconds


def answers(limits: Limits, vectors: dict[str, Any]) -> Iterator[Case]:
    now = moment(vectors["clock"])
    for vector in vectors["full"]:
        answer = limits.full(vector["plan"], vector["limit"], vector["locale"])
        yield f"{name_of(vector)}: status", answer.status, vector["status"]
        yield f"{name_of(vector)}: body", json.dumps(answer.body), json.dumps(vector["body"])
    for vector in vectors["usedUp"]:
        answer = limits.used_up(vector["plan"], vector["limit"], vector["used"], now, vector["locale"])
        yield f"{name_of(vector)}: status", answer.status, vector["status"]
        yield f"{name_of(vector)}: headers", answer.headers, vector["headers"]
        yield f"{name_of(vector)}: body", json.dumps(answer.body), json.dumps(vector["body"])
    for vector in vectors["statuses"]:
        for point in vector["at"]:
            status = limits.status(vector["plan"], vector["limit"], point["used"])
            yield f"{vector['plan']}, {vector['limit']} at {point['used']}", status, point["status"]
    for limit in limits.all:
        yield f"an unknown plan has no {limit}", limits.value("no_such_plan", limit), 0


def name_of(vector: dict[str, Any]) -> str:
    return f"{vector['plan']}, {vector['limit']}, {vector['locale']}"


class Clock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


class Client:
    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)

    def use(self, names: str, account: str, plan: str, locale: str) -> tuple[int, dict[str, str], Any]:
        headers = {"X-Account": account, "X-Plan": plan, "Accept-Language": locale}
        self.connection.request("POST", f"/use/{names}", headers=headers)
        response = self.connection.getresponse()
        return response.status, dict(response.headers), json.loads(response.read())


def service(matrix: dict[str, Any], vectors: dict[str, Any]) -> Iterator[Case]:
    """Each quota over HTTP: counted to its end, refused, and open again when it says so."""
    clock = Clock(moment(vectors["clock"]))
    quotas = QuotaService(Gateway(matrix), clock)
    with make_server(quotas, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        client = Client(server.server_port)
        for vector in vectors["usedUp"]:
            clock.now = moment(vectors["clock"])
            limit, plan, locale = vector["limit"], vector["plan"], vector["locale"]
            account, maximum = name_of(vector), vector["used"][vector["limit"]]
            if maximum > 1:
                quotas.use(account, plan, [limit], locale, amount=maximum - 1)
            status, _, body = client.use(limit, account, plan, locale)
            yield f"{account}: the last use is allowed", status, 200
            yield f"{account}: and says so", (body[limit]["remaining"], body[limit]["status"]), (0, "critical")
            for attempt in ("refused", "refused again"):
                status, headers, body = client.use(limit, account, plan, locale)
                yield f"{account}: {attempt}", (status, json.dumps(body)), (429, json.dumps(vector["body"]))
                yield f"{account}: {attempt}, wait", headers.get("Retry-After"), vector["headers"].get("Retry-After")
            yield f"{account}: another account", client.use(limit, f"other {account}", plan, locale)[0], 200
            if "Retry-After" in vector["headers"]:
                wait = timedelta(seconds=int(vector["headers"]["Retry-After"]))
                clock.now += wait - timedelta(seconds=1)
                yield f"{account}: a second too early", client.use(limit, account, plan, locale)[0], 429
                clock.now += timedelta(seconds=1)
                yield f"{account}: in time", client.use(limit, account, plan, locale)[0], 200
        for limit in quotas.limits.quotas:
            status, _, body = client.use(limit, "nobody", "no_such_plan", matrix["locales"]["default"])
            yield f"an unknown plan and {limit}", (status, body["details"]["tier_name"]), (429, None)
        yield "an unknown limit", client.use("no_such_limit", "a", "b", "en")[0], 404
        client.connection.close()
        server.shutdown()


def together(matrix: dict[str, Any], vectors: dict[str, Any]) -> Iterator[Case]:
    """Where a plan has several quotas, a use counts against all of them or none."""
    locale = matrix["locales"]["default"]
    service = QuotaService(Gateway(matrix), Clock(moment(vectors["clock"])))
    limits = service.limits
    for plan in service.gateway.plans:
        finite = [name for name in limits.quotas if limits.value(plan, name) is not None]
        if len(finite) < 2:
            continue
        small = min(finite, key=lambda name: limits.value(plan, name))
        account = f"account of {plan}"
        first = service.use(account, plan, finite, locale)
        yield f"{plan}: all are counted", [entry["used"] for entry in first.body.values()], [1] * len(finite)
        maximum = limits.value(plan, small)
        for _ in range(maximum - 1):
            service.use(account, plan, finite, locale)
        refused = service.use(account, plan, finite, locale)
        yield f"{plan}: the smaller one refuses", (refused.status, refused.body["details"]["limit"]), (429, small)
        counts = {name for (owner, name, _), count in service.counts.items() if owner == account and count == maximum}
        yield f"{plan}: what is refused is not counted", counts, set(finite)
        for large in (name for name in finite if name != small):
            other = f"{large} of {plan}"
            service.use(other, plan, [large], locale, amount=limits.value(plan, large))
            answer = service.use(other, plan, finite, locale)
            yield f"{plan}: {large} holds too", (answer.status, answer.body["details"]["limit"]), (429, large)
        # A day is over, the month is not: whoever comes back then must be told of the month.
        for name in finite:
            service.use(f"both of {plan}", plan, [name], locale, amount=limits.value(plan, name))
        latest = max(limits.reset_time(name, service.clock()) for name in finite)
        answer = service.use(f"both of {plan}", plan, finite, locale)
        wait = int(answer.headers["Retry-After"])
        yield f"{plan}: the longest wait is told", service.clock() + timedelta(seconds=wait), latest


def at_once(matrix: dict[str, Any], vectors: dict[str, Any]) -> Iterator[Case]:
    """Requests that come together do not get more than there is."""
    vector = min(vectors["usedUp"], key=lambda vector: vector["used"][vector["limit"]])
    service = QuotaService(Gateway(matrix), Clock(moment(vectors["clock"])))
    maximum = vector["used"][vector["limit"]]
    with ThreadPoolExecutor(16) as pool:
        requests = [
            pool.submit(service.use, "crowd", vector["plan"], [vector["limit"]], vector["locale"])
            for _ in range(maximum + 64)
        ]
        allowed = sum(request.result().status == 200 for request in requests)
    yield "requests at once", allowed, maximum


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    matrix, vectors = (json.loads(Path(path).read_bytes()) for path in arguments)
    report = Report()
    limits = Limits(Gateway(matrix))
    try:
        limits.known("no_such_limit")
    except UnknownLimit:
        report.check(True, "")
    else:
        report.check(False, "an unknown limit does not fail at load")
    groups = [calendar(), answers(limits, vectors)]
    if vectors["usedUp"]:
        groups += [service(matrix, vectors), together(matrix, vectors), at_once(matrix, vectors)]
    for group in groups:
        for name, found, expected in group:
            report.check(found == expected, f"{name}\n  found    {found!r}\n  expected {expected!r}")
    return report.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
