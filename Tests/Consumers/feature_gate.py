"""Guards functions by plan and feature: decorators for the code of a service.

    gate = FeatureGate(Gateway.load("feature-matrix.json"))

    @gate.require_feature("analytics")
    def report(): ...

    with gate.account("starter", "eu"):
        report()        # raises Refused, whose answer is the 402 in Basque

A feature or plan that does not exist raises when the module is imported, not when a customer comes. A plan that does
not exist gets nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, TypeVar

from gateway import Answer, Gateway

Guarded = TypeVar("Guarded", bound=Callable[..., Any])


class UnknownPlan(LookupError):
    """A service asks for a plan that does not exist."""


class Refused(Exception):
    """The account's plan does not allow the call; `answer` is what the customer is told."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.body["message"])
        self.answer = answer


class FeatureGate:
    def __init__(self, gateway: Gateway) -> None:
        self.gateway = gateway
        self.current: ContextVar[tuple[str, str]] = ContextVar("account", default=("", gateway.default_locale))
        # What each plan has, of the features that are gated.
        self.features = {
            plan: frozenset(feature for feature in gateway.features if gateway.has(plan, feature))
            for plan in gateway.plans
        }

    @contextmanager
    def account(self, plan: str, locale: str | None = None) -> Iterator[None]:
        """Whose call it is, inside of the block."""
        token = self.current.set((plan, self.gateway.known_locale(locale)))
        try:
            yield
        finally:
            self.current.reset(token)

    def require_feature(self, feature: str) -> Callable[[Guarded], Guarded]:
        self.gateway.require(feature)

        def refusal(plan: str, locale: str) -> Answer | None:
            if feature in self.features.get(plan, ()):
                return None
            return Answer(402, self.gateway.refusal(plan, feature, locale))

        return self.guarded_by(refusal)

    def require_plan(self, minimum: str) -> Callable[[Guarded], Guarded]:
        """For what belongs to a plan as a whole. A feature is asked for by its name: plans need not be nested."""
        plans = self.gateway.plans
        if minimum not in plans:
            raise UnknownPlan(minimum)

        def refusal(plan: str, locale: str) -> Answer | None:
            if plan in plans and plans[plan]["rank"] >= plans[minimum]["rank"]:
                return None
            return Answer(402, self.plan_body(plan, minimum, locale))

        return self.guarded_by(refusal)

    def guarded_by(self, refusal: Callable[[str, str], Answer | None]) -> Callable[[Guarded], Guarded]:
        def decorate(function: Guarded) -> Guarded:
            @wraps(function)
            def guarded(*arguments: Any, **named: Any) -> Any:
                answer = refusal(*self.current.get())
                if answer is not None:
                    raise Refused(answer)
                return function(*arguments, **named)

            return guarded  # type: ignore[return-value]

        return decorate

    def plan_body(self, plan: str, minimum: str, locale: str) -> dict[str, Any]:
        text = self.gateway.plans[minimum]["text"][locale]
        details: dict[str, Any] = {
            "minimum_tier": minimum,
            "current_tier": plan,
            "title": text["name"],
            "description": text["description"],
            "social_proof": text["socialProof"],
        }
        context = self.gateway.pricing_context(minimum)
        if context is not None:
            details["pricing_context"] = context
        return {
            "error": "subscription_tier_insufficient",
            "code": "SUBSCRIPTION_UPGRADE_REQUIRED",
            "status_code": 402,
            "message": text["name"],
            "details": details,
        }
