"""Fills an e-mail with values and sends it: mailer.py EMAILS ID LOCALE VALUES.json HOST:PORT ADDRESS"""
import json, smtplib, sys
from email.message import EmailMessage
from pathlib import Path
import chevron

def written(value, kind, table):
    """A value as people read it, by the tables of formats.json."""
    if kind == "date":
        year, month, day = value.split("-")
        dates = table["date"]
        text = dates["pattern"].replace("{day}", dates["days"][int(day) - 1])
        return text.replace("{month}", dates["months"][int(month) - 1]).replace("{year}", dates["years"][year])
    if kind == "money":
        whole, _, cents = value["amount"].partition(".")
        if len(whole) >= 3 + table["minimumGrouping"]:
            whole = f"{int(whole):,}".replace(",", table["groupSeparator"])
        decimals = table["decimalSign"] + cents if cents.strip("0") else ""
        affixes = table["currencies"][value["currency"]]
        return affixes["prefix"] + whole + decimals + affixes["suffix"]
    return value

def fill(emails, name, locale, values, variant=None):
    manifest, formats = (json.loads((emails / f).read_text()) for f in ("manifest.json", "formats.json"))
    entry = next(e for e in manifest["emails"] if e["id"] == name)
    files = next(e["files"] for e in entry["editions"] if e["locale"] == locale and variant in (None, e["variant"]))
    table, shown = formats["locales"][locale], {}
    for variable in (v for v in entry["variables"] if v["name"] in values):
        value, items = values[variable["name"]], variable.get("items")
        shown[variable["name"]] = (
            [{k: written(v, items[k], table) for k, v in line.items()} for line in value]
            if items else written(value, variable["type"], table))
    return {part: chevron.render((emails / path).read_text(), shown) for part, path in files.items()}

if __name__ == "__main__":
    emails, name, locale, values, server, address = sys.argv[1:7]
    parts = fill(Path(emails), name, locale, json.loads(Path(values).read_text()))
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = parts["subject"].strip(), "hello@example.com", address
    message.set_content(parts["text"])
    message.add_alternative(parts["html"], subtype="html")
    with smtplib.SMTP(*server.split(":")) as smtp:
        smtp.send_message(message)
