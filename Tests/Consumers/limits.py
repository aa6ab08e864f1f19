"""Says no at a limit, with feature-matrix.json alone: 402 where a capacity is full, 429 where a quota is used up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from gateway import Answer, Gateway


class UnknownLimit(LookupError):
    """A service asks for a limit that does not exist. It must fail when the service loads, never let pass."""


def period_start(period: str, now: datetime) -> datetime:
    """When the calendar's period began, in UTC. Weeks begin on Monday."""
    day = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    clock = now.astimezone(UTC).replace(microsecond=0)
    return {
        "second": clock,
        "minute": clock.replace(second=0),
        "hour": clock.replace(minute=0, second=0),
        "day": day,
        "week": day - timedelta(days=day.weekday()),
        "month": day.replace(day=1),
        "year": day.replace(month=1, day=1),
    }[period]


def next_start(period: str, now: datetime) -> datetime:
    """When the count starts again: the first moment of the next period, in UTC."""
    start = period_start(period, now)
    if period == "month":
        return start.replace(year=start.year + start.month // 12, month=start.month % 12 + 1)
    if period == "year":
        return start.replace(year=start.year + 1)
    return start + timedelta(**{f"{period}s": 1})


class Limits:
    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway
        self.all: dict[str, Any] = gateway.matrix["limits"]
        self.quotas = [name for name, limit in self.all.items() if limit["kind"] == "quota"]

    def known(self, name: str) -> str:
        """The name, to be asked for when the service loads: an unknown limit raises here."""
        if name not in self.all:
            raise UnknownLimit(name)
        return name

    def value(self, plan: str, name: str) -> int | float | None:
        """How much the plan has, None where there is no limit. An unknown plan has nothing."""
        plans = self.gateway.plans
        return plans[plan]["limits"][name]["value"] if plan in plans else 0

    def status(self, plan: str, name: str, used: int | float) -> str:
        maximum = self.value(plan, name)
        if maximum is None:
            return "unlimited"
        # Multiplied, not divided: a limit may be 0.
        for status, percent in (("critical", "criticalAtPercent"), ("warning", "warnAtPercent")):
            if used * 100 >= self.all[name][percent] * maximum:
                return status
        return "safe"

    def reset_time(self, name: str, now: datetime) -> datetime | None:
        limit = self.all[name]
        return next_start(limit["period"], now) if limit["reset"] == "calendar-utc" else None

    def full(self, plan: str, name: str, locale: str) -> Answer:
        """The 402 of a capacity, which does not come back with time."""
        add_ons = [
            add_on["id"]
            for add_on in self.gateway.matrix["addOns"]
            if add_on["id"] in self.all[name]["addOns"] and plan in add_on["availableFor"]
        ]
        details = self.about(plan, name, locale) | {
            "maximum": self.value(plan, name),
            "remaining": 0,
            "add_ons": add_ons,
            "upgrade_url": self.all[name]["upgradeUrl"].get(plan),
        }
        message = self.message(plan, name, locale)
        return self.answer(402, "subscription_limit_reached", "SUBSCRIPTION_LIMIT_REACHED", message, details)

    def used_up(self, plan: str, name: str, used: dict[str, int | float], now: datetime, locale: str) -> Answer:
        """The 429 of a quota. `used` has the counts of all quotas in their present periods."""
        limits = {quota: self.value(plan, quota) for quota in self.quotas}
        remaining = {
            quota: None if maximum is None else max(0, maximum - used[quota]) for quota, maximum in limits.items()
        }
        reset = self.reset_time(name, now)
        details = self.about(plan, name, locale) | {
            "limits": limits,
            "remaining": remaining,
            "period": self.all[name]["period"],
            "reset": self.all[name]["reset"],
            "reset_time": f"{reset:%Y-%m-%dT%H:%M:%SZ}" if reset else None,
            "upgrade_url": self.all[name]["upgradeUrl"].get(plan),
        }
        message = self.message(plan, name, locale)
        answer = self.answer(429, "subscription_quota_exceeded", "SUBSCRIPTION_QUOTA_EXCEEDED", message, details)
        # Rounded up: whoever comes back after so many seconds must not come too early.
        wait = -((now - reset) // timedelta(seconds=1)) if reset else None
        return answer._replace(headers={} if wait is None else {"Retry-After": str(wait)})

    def about(self, plan: str, name: str, locale: str) -> dict[str, Any]:
        known = self.gateway.plans.get(plan)
        return {
            "limit": name,
            "limit_name": self.all[name]["text"][locale]["name"],
            "current_tier": plan,
            "tier_name": known["text"][locale]["name"] if known else None,
            "minimum_tier": self.all[name]["raisedBy"].get(plan),
        }

    def message(self, plan: str, name: str, locale: str) -> str:
        text = self.all[name]["text"][locale]
        return text["exceeded"].get(plan, text["name"])

    @staticmethod
    def answer(status: int, error: str, code: str, message: str, details: dict[str, Any]) -> Answer:
        body = {"error": error, "code": code, "status_code": status, "message": message, "details": details}
        return Answer(status, body)
