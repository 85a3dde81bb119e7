#!/usr/bin/env python3
"""Makes data/working_weeks.csv: where the clock of each country's capital is, and on which days people there do not work.
Run by hand, never by the build; see data/README.md. The output is sorted: two runs give the same bytes.

    python3 tools/working_weeks.py /usr/share/zoneinfo/zone.tab

needs: Babel (CLDR's weekData). Zones: tz database, zone.tab. Countries with several zones take the zone in which the
capital is, from CAPITAL; a country that zone.tab lacks is an error.
"""
import collections, csv, pathlib, sys

from babel import Locale
from babel.localedata import locale_identifiers

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
# By hand: the zone of the capital, or of the chief station, where zone.tab gives several.
CAPITAL = {
    "AQ": "Antarctica/McMurdo", "AR": "America/Argentina/Buenos_Aires", "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo", "CA": "America/Toronto", "CD": "Africa/Kinshasa", "CL": "America/Santiago",
    "CN": "Asia/Shanghai", "CY": "Asia/Nicosia", "DE": "Europe/Berlin", "EC": "America/Guayaquil",
    "ES": "Europe/Madrid", "FM": "Pacific/Pohnpei", "GL": "America/Nuuk", "ID": "Asia/Jakarta", "KI": "Pacific/Tarawa",
    "KZ": "Asia/Almaty", "MH": "Pacific/Majuro", "MN": "Asia/Ulaanbaatar", "MX": "America/Mexico_City",
    "MY": "Asia/Kuala_Lumpur", "NZ": "Pacific/Auckland", "PF": "Pacific/Tahiti", "PG": "Pacific/Port_Moresby",
    "PS": "Asia/Hebron", "PT": "Europe/Lisbon", "RU": "Europe/Moscow", "UA": "Europe/Kyiv", "UM": "Pacific/Midway",
    "US": "America/New_York", "UZ": "Asia/Tashkent",
}
# By hand: what zone.tab does not have: one that ISO has no code for, and two where nobody lives (the clock of the capital
# from which they are run).
MORE = {"XK": "Europe/Belgrade", "BV": "Europe/Oslo", "HM": "Australia/Sydney"}


def weekends():
    """The days off of each territory that CLDR knows by a locale; the world's default is Saturday and Sunday."""
    found = {}
    for identifier in sorted(locale_identifiers()):
        locale = Locale.parse(identifier)
        if locale.territory and len(locale.territory) == 2:
            first, last = locale.weekend_start, locale.weekend_end
            days = [first]
            while days[-1] != last:
                days.append((days[-1] + 1) % 7)
            found[locale.territory] = "|".join(DAYS[d] for d in days)
    return found


def main():
    zones = collections.defaultdict(list)
    for line in pathlib.Path(sys.argv[1]).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            iso2, _, zone = line.split("\t")[:3]
            zones[iso2].append(zone)
    with (DATA / "countries.csv").open(encoding="utf-8", newline="") as file:
        countries = list(csv.DictReader(file))
    off = weekends()
    rows = []
    for country in sorted(countries, key=lambda c: c["iso3"]):
        iso2 = country["iso2"]
        if iso2 in CAPITAL:
            zone = CAPITAL[iso2]
            assert zone in zones[iso2], (iso2, zone, zones[iso2])
        elif iso2 in MORE:
            zone = MORE[iso2]
        elif len(zones[iso2]) == 1:
            zone = zones[iso2][0]
        else:
            sys.exit(f"{iso2}: {zones[iso2] or 'no zone'}")
        rows.append([country["iso3"], zone, off.get(iso2, "sat|sun")])
    with (DATA / "working_weeks.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["iso3", "zone", "weekend"])
        writer.writerows(rows)
    print(f"working_weeks.csv: {len(rows)} rows, {sum(r[2] != 'sat|sun' for r in rows)} with another weekend")


main()
