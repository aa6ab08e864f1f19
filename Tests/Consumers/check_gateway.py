#!/usr/bin/env python3
"""Proves over HTTP that the bakery's 402 can be written from feature-matrix.json alone, in four languages.

    check_gateway.py MATRIX

The expected bodies are written out here. Prints a line a case; exit code 1 where one fails.
"""

from __future__ import annotations

import copy
import http.client
import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from gateway import Answer, Gateway, UnknownFeature, UnknownFormat, make_server

NBSP = "\u00a0"


class Text(NamedTuple):
    title: str
    description: str
    benefits: list[str]
    social_proof: str


ANALYTICS = {
    "en": Text(
        "Unlock Advanced Analytics",
        "Get deeper insights into your bakery performance…",
        [
            "90-day forecast horizon (vs 7 days)",
            "Trends and seasons by product, shop and day of the week",
            "Reports on sales, unsold bread and margin, ready to print",
        ],
        "87% of growing bakeries choose Professional",
    ),
    "es": Text(
        "Activa la analítica avanzada",
        "Mira más a fondo cómo marcha tu panadería…",
        [
            "Previsión a 90 días vista (en lugar de 7 días)",
            "Tendencias y temporadas por producto, tienda y día de la semana",
            "Informes de ventas, merma y margen, listos para imprimir",
        ],
        f"El 87{NBSP}% de las panaderías que crecen elige Professional",
    ),
    "eu": Text(
        "Aktibatu analitika aurreratua",
        "Begiratu sakonago zure okindegia nola dabilen…",
        [
            "90 eguneko aurreikuspena (7 egunekoaren ordez)",
            "Joerak eta sasoiak, produktuka, dendaka eta asteko egunka",
            "Salmenten, soberakinen eta marjinaren txostenak, inprimatzeko prest",
        ],
        f"Hazten ari diren okindegien %{NBSP}87 Professional planean dago",
    ),
    "fr": Text(
        "Débloquez les analyses avancées",
        "Regardez de plus près comment tourne votre boulangerie…",
        [
            "Prévision à 90 jours (au lieu de 7 jours)",
            "Tendances et saisons par produit, par boutique et par jour de la semaine",
            "Rapports sur les ventes, les invendus et la marge, prêts à imprimer",
        ],
        f"87{NBSP}% des boulangeries qui grandissent choisissent Professional",
    ),
}

API_ACCESS = {
    "en": Text(
        "Unlock API access",
        "Connect tills, accounts and ERP, so that nobody types a figure twice.",
        ["Included: API access", "Products: unlimited instead of 500", "Users: unlimited instead of 20"],
        "For groups that connect their own systems",
    ),
    "es": Text(
        "Activa el acceso a la API",
        "Conecta cajas, contabilidad y ERP, y que nadie teclee dos veces el mismo dato.",
        [
            "Incluye: Acceso a la API",
            "Productos: sin límite en lugar de 500",
            "Usuarios: sin límite en lugar de 20",
        ],
        "Para grupos que conectan sus propios sistemas",
    ),
    "eu": Text(
        "Aktibatu API sarbidea",
        "Konektatu kutxak, kontabilitatea eta ERPa, inork daturik bi aldiz idatz ez dezan.",
        [
            "Barnean: API sarbidea",
            "Produktuak: mugarik gabe (orain 500)",
            "Erabiltzaileak: mugarik gabe (orain 20)",
        ],
        "Beren sistemak konektatzen dituzten taldeentzat",
    ),
    "fr": Text(
        "Débloquez l’accès à l’API",
        "Reliez caisses, comptabilité et ERP, et que personne ne saisisse deux fois le même chiffre.",
        [
            f"Compris{NBSP}: Accès à l’API",
            f"Produits{NBSP}: sans limite au lieu de 500",
            f"Utilisateurs{NBSP}: sans limite au lieu de 20",
        ],
        "Pour les groupes qui relient leurs propres outils",
    ),
}


def body(details: dict[str, Any]) -> dict[str, Any]:
    return {
        "error": "subscription_tier_insufficient",
        "code": "SUBSCRIPTION_UPGRADE_REQUIRED",
        "status_code": 402,
        "message": details["title"],
        "details": details,
    }


def analytics(text: Text) -> dict[str, Any]:
    icons = ["calendar", "trending-up", "file-text"]
    return body({
        "required_feature": "analytics",
        "minimum_tier": "professional",
        "current_tier": "starter",
        "title": text.title,
        "description": text.description,
        "benefits": [{"text": words, "icon": icon} for words, icon in zip(text.benefits, icons, strict=True)],
        "roi_estimate": {
            "monthly_savings_min": 800,
            "monthly_savings_max": 1200,
            "payback_period_days": 7,
            "currency": "€",
        },
        "upgrade_url": "/app/settings/subscription?upgrade=professional&from=starter&feature=analytics",
        "preview_url": "/app/analytics/advanced?preview=1",
        "social_proof": text.social_proof,
        "pricing_context": {"monthly_price": 149, "per_day_cost": 4.97},
    })


def api_access(text: Text) -> dict[str, Any]:
    icons = ["check", "trending-up", "trending-up"]
    return body({
        "required_feature": "api_access",
        "minimum_tier": "enterprise",
        "current_tier": "professional",
        "title": text.title,
        "description": text.description,
        "benefits": [{"text": words, "icon": icon} for words, icon in zip(text.benefits, icons, strict=True)],
        "roi_estimate": {
            "monthly_savings_min": 2000,
            "monthly_savings_max": 4000,
            "payback_period_days": 14,
            "currency": "€",
        },
        "upgrade_url": "/app/settings/subscription?upgrade=enterprise&from=professional&feature=api_access",
        "preview_url": None,
        "social_proof": text.social_proof,
        "pricing_context": {"monthly_price": 499, "per_day_cost": 16.63},
    })


UNKNOWN_PLAN = body({
    "required_feature": "analytics",
    "minimum_tier": "professional",
    "current_tier": "platinum",
    "title": "Advanced Analytics",
    "description": None,
    "benefits": [],
    "roi_estimate": None,
    "upgrade_url": None,
    "preview_url": None,
    "social_proof": None,
    "pricing_context": {"monthly_price": 149, "per_day_cost": 4.97},
})


class Reply(NamedTuple):
    status: int
    body: Any
    headers: dict[str, str]


class Client:
    def __init__(self, port: int) -> None:
        self.port = port

    def get(self, feature: str, plan: str | None, languages: str | None = None) -> Reply:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        headers = {"X-Plan": plan, "Accept-Language": languages}
        sent = {name: value for name, value in headers.items() if value is not None}
        try:
            connection.request("GET", f"/features/{feature}", headers=sent)
            response = connection.getresponse()
            return Reply(response.status, json.loads(response.read()), dict(response.headers))
        finally:
            connection.close()


Case = tuple[str, Any, Any]


def bodies(client: Client) -> Iterator[Case]:
    for locale, text in ANALYTICS.items():
        reply = client.get("analytics", "starter", locale)
        yield f"starter, analytics, {locale}: status", reply.status, 402
        yield f"starter, analytics, {locale}: body", reply.body, analytics(text)
        yield f"starter, analytics, {locale}: key order", json.dumps(reply.body), json.dumps(analytics(text))
        yield f"starter, analytics, {locale}: language", reply.headers["Content-Language"], locale
    for locale, text in API_ACCESS.items():
        reply = client.get("api_access", "professional", locale)
        yield f"professional, api_access, {locale}: status", reply.status, 402
        yield f"professional, api_access, {locale}: body", reply.body, api_access(text)


def decisions(client: Client) -> Iterator[Case]:
    yield "professional has analytics", client.get("analytics", "professional").status, 200
    yield "enterprise has api_access", client.get("api_access", "enterprise").status, 200
    yield "every plan has inventory", client.get("inventory", "starter").status, 200
    yield "a level grants the feature", client.get("support", "starter").status, 200
    unknown = client.get("analytics", "platinum", "en")
    yield "unknown plan: status", unknown.status, 402
    yield "unknown plan: body", unknown.body, UNKNOWN_PLAN
    yield "unknown plan has not what all plans have", client.get("inventory", "platinum").status, 402
    yield "no plan has nothing", client.get("inventory", None).status, 402
    yield "a plan in capitals is unknown", client.get("inventory", "STARTER").status, 402
    yield "unknown feature over HTTP", client.get("teleport", "enterprise").status, 404


def negotiation(client: Client) -> Iterator[Case]:
    table = {
        None: "en",
        "de": "en",
        "*": "en",
        "fr-CA": "fr",
        "EU": "eu",
        "es;q=0.2, fr;q=0.9": "fr",
        "de, eu;q=0.5": "eu",
        "fr;q=0, es;q=0.1": "es",
        "fr;q=abc": "en",
    }
    for header, locale in table.items():
        reply = client.get("analytics", "starter", header)
        yield f"Accept-Language {header}", reply.body["message"], ANALYTICS[locale].title


def raised(make: Any) -> str:
    try:
        make()
    except (UnknownFeature, UnknownFormat) as error:
        return type(error).__name__
    return "nothing"


def loading(matrix: dict[str, Any]) -> Iterator[Case]:
    gateway = Gateway(matrix)
    yield "unknown feature fails at load", raised(lambda: gateway.require("teleport")), "UnknownFeature"
    yield "and in the decorator", raised(lambda: gateway.require_feature("teleport")), "UnknownFeature"
    yield "unknown format is refused", raised(lambda: Gateway(matrix | {"formatVersion": 2})), "UnknownFormat"

    @gateway.require_feature("analytics")
    def report(plan: str, locale: str | None) -> Answer:
        return Answer(200, {"report": plan})

    yield "the decorated handler runs for those who have it", report("professional"), (200, {"report": "professional"})
    yield "and not for those who lack it", report("starter").status, 402


def custom_plan(matrix: dict[str, Any]) -> Iterator[Case]:
    """The same product with a price on request for its largest plan."""
    changed = copy.deepcopy(matrix)
    enterprise = next(plan for plan in changed["plans"] if plan["id"] == "enterprise")
    enterprise |= {"pricing": "custom", "prices": [], "contactUrl": {"en": "/contact/"}}
    changed["upgrades"]["api_access"]["professional"]["url"] = "/contact/"
    details = Gateway(changed).require("api_access")("professional", "en").body["details"]
    yield "custom plan: no pricing_context", "pricing_context" in details, False
    yield "custom plan: leads to the contact", details["upgrade_url"], "/contact/"


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    matrix = json.loads(Path(arguments[0]).read_bytes())
    passed = failed = 0
    with make_server(Gateway(matrix), 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        client = Client(server.server_port)
        groups = [bodies(client), decisions(client), negotiation(client), loading(matrix), custom_plan(matrix)]
        for name, found, expected in (case for group in groups for case in group):
            if found == expected:
                passed += 1
                print(f"ok      {name}")
            else:
                failed += 1
                print(f"FAILED  {name}\n  found    {found!r}\n  expected {expected!r}")
        server.shutdown()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
