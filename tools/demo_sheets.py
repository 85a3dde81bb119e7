#!/usr/bin/env python3
"""Makes the demonstration sheets of content/demo: three partners, three languages, one flood that never was.

The figures are invented, and each sheet says so. The P-codes and names of areas are Mozambique's public ones. The
sheets are as dirty as real ones: a notes sheet first, merged headers, a title block, "idem", a total row, decimal
commas, a column of contacts, spellings that differ, a day that does not exist, a place that no list has, and activities
that two partners both report.

    python3 tools/demo_sheets.py        (needs openpyxl; the same files come out each time)
"""
import io
import random
import zipfile
from datetime import date, datetime, timedelta
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill

OUT = Path(__file__).resolve().parent.parent / "content" / "demo"
TODAY = date(2026, 11, 20)
BOLD, HEAD = Font(bold=True), PatternFill("solid", fgColor="DCE6F1")

ZAMBEZIA = ("Zambezia", "MZ11", [("Namacurra", "MZ1120"), ("Nicoadala", "MZ1122"), ("Maganja Da Costa", "MZ1111"),
                                 ("Chinde", "MZ1102"), ("Mopeia", "MZ1117"), ("Cidade De Quelimane", "MZ1103")])
SOFALA = ("Sofala", "MZ09", [("Buzi", "MZ0901"), ("Caia", "MZ0902"), ("Marromeu", "MZ0911"), ("Nhamatanda", "MZ0913")])
NAMPULA = ("Nampula", "MZ07", [("Angoche", "MZ0701"), ("Moma", "MZ0714"), ("Larde", "MZ0706")])
TETE = ("Tete", "MZ10", [("Mutarara", "MZ1013"), ("Doa", "MZ1007")])
MANICA = ("Manica", "MZ04", [("Manica", "MZ0408")])


def save(book, name):
    """Writes a workbook whose bytes do not depend on the clock."""
    book.properties.created = book.properties.modified = datetime(2026, 11, 20)
    book.properties.creator = "DEMO"
    raw = io.BytesIO()
    book.save(raw)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(OUT / name, "w", zipfile.ZIP_DEFLATED) as new:
        for item in sorted(old.namelist()):
            data = old.read(item)
            if item == "docProps/core.xml":
                start = data.index(b"<dcterms:modified")
                end = data.index(b"</dcterms:modified>") + len(b"</dcterms:modified>")
                data = data[:start] + data[end:]
            new.writestr(zipfile.ZipInfo(item, (2026, 11, 20, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


# What two partners both report: sector, district → funder, first day, people, women. The other sheets have them again.
SHARED = {
    ("Abrigo", "Namacurra"): ("Cruz Vermelha Francesa", date(2026, 10, 2), 1205, 631),
    ("Abrigo", "Nicoadala"): ("Cruz Vermelha Francesa", date(2026, 10, 5), 902, 470),
    ("Abrigo", "Buzi"): ("Cruz Vermelha Francesa", date(2026, 10, 9), 1560, 802),
    ("Segurança alimentar", "Namacurra"): ("Crescente Vermelho do Catar", date(2026, 10, 6), 1300, 690),
    ("Segurança alimentar", "Chinde"): ("Crescente Vermelho do Catar", date(2026, 10, 12), 1000, 520),
    ("Segurança alimentar", "Moma"): ("Crescente Vermelho do Catar", date(2026, 10, 20), 805, 410),
}


def host():
    """The host National Society's own 5W: tidy, in Portuguese with English beside it, notes on the first sheet."""
    pick = random.Random(1)
    book = Workbook()
    notes = book.active
    notes.title = "Leia-me"
    for line in ["DEMO – dados inventados / invented figures", "Cruz Vermelha de Moçambique · matriz 5W · cheias",
                 "Uma linha por actividade e distrito. / One row for each activity and district.",
                 "Actualizado em 18/11/2026"]:
        notes.append([line])
    sheet = book.create_sheet("Dados")
    sheet.append(["Organização / Organisation", "Financiador / Funder", "Sector", "Actividade / Activity",
                  "Província / Province", "Distrito / District", "P-code", "Estado / Status", "Início / Start",
                  "Fim / End", "Pessoas alcançadas / People reached", "Mulheres / Female", "Homens / Male",
                  "Ponto focal / Focal point (e-mail)"])
    for cell in sheet[1]:
        cell.font, cell.fill = BOLD, HEAD
    works = [
        ("WASH", "Distribuição de Certeza (purificação de água)", [ZAMBEZIA, SOFALA, NAMPULA], ["IFRC", "UNICEF", "Cruz Vermelha Espanhola"]),
        ("Abrigo", "Distribuição de lonas e kits de abrigo", [ZAMBEZIA, SOFALA], ["IFRC", "Cruz Vermelha Francesa"]),
        ("Saúde", "Primeiros socorros e apoio psicossocial", [ZAMBEZIA, SOFALA, TETE], ["IFRC", "CICV"]),
        ("Segurança alimentar", "Cestas básicas", [ZAMBEZIA, NAMPULA], ["IFRC", "Crescente Vermelho do Catar"]),
        ("Protecção", "Restabelecimento de laços familiares", [ZAMBEZIA, SOFALA], ["CICV"]),
    ]
    for sector, activity, provinces, funders in works:
        for province, _, districts in provinces:
            for district, code in districts:
                shared = SHARED.get((sector, district))
                if pick.random() < 0.2 and not shared:
                    continue
                start = TODAY - timedelta(days=pick.randint(8, 60))
                status = pick.choice(["Concluído", "Concluído", "Em curso", "Em curso", "Planificado"])
                reached = None if status == "Planificado" else pick.randint(18, 260) * 10
                women = None if reached is None else int(reached * pick.uniform(0.48, 0.58))
                end = start + timedelta(days=pick.randint(1, 14)) if status == "Concluído" else None
                end = min(end, TODAY - timedelta(days=2)) if end else None
                funder = pick.choice(funders)
                if shared:
                    funder, start, reached, women = shared
                    status, end = "Concluído", start + timedelta(days=2)
                sheet.append(["Cruz Vermelha de Moçambique", funder, sector, activity, province, district,
                              code, status, start, end, reached, women, None if reached is None else reached - women,
                              pick.choice(["ponto.focal1@example.org", "ponto.focal2@example.org"])])
    for row in sheet.iter_rows(min_row=2, min_col=9, max_col=10):
        for cell in row:
            cell.number_format = "DD/MM/YYYY"
    sheet.freeze_panes = "A2"
    for column, width in zip("ABCDEFGHIJKLMN", [30, 24, 18, 40, 14, 20, 10, 12, 12, 12, 16, 12, 12, 28]):
        sheet.column_dimensions[column].width = width
    save(book, "cvm_5w.xlsx")


def french():
    """A French partner's CSV: Windows encoding, semicolons, a title block, "idem", decimal commas, a total row."""
    lines = [
        "DEMO - chiffres inventés;;;;;;;;",
        "Croix-Rouge française - suivi 3W - inondations Mozambique;;;;;;;;",
        "Mise à jour : 16/11/2026;;;;;;;;",
        ";;;;;;;;",
        "Organisation;Partenaire de mise en œuvre;Secteur;Activité;Province;District;Date de début;Ménages atteints;Personnes atteintes",
        "Croix-Rouge française;Cruz Vermelha de Moçambique;Abris;Distribution de bâches et kits d’abri;Zambézia;Namacurra;02/10/2026;241;1 205",
        "idem;idem;idem;idem;idem;Nicoadala;05/10/2026;180;902",
        "idem;idem;idem;idem;Sofala;Búzi;09/10/2026;312;1 560",
        "Croix-Rouge française;Croix-Rouge française;Eau, hygiène et assainissement;Réhabilitation de points d’eau;Zambézia;Maganja da Costa;12/10/2026;;2 340",
        "idem;idem;idem;Construction de latrines d’urgence;Zambézia;Namacurra;14/10/2026;;1 120",
        "idem;idem;idem;Sensibilisation à l’hygiène;Zambézia;Mopeia;20/10/2026;;640,5",
        "idem;Cruz Vermelha de Moçambique;Santé;Clinique mobile;Zambézia;Chinde;22/10/2026;;env. 850",
        "idem;idem;idem;idem;Zambézia;Quelimane;26/10/2026;;1 430",
        "Croix-Rouge française;FICR;Relèvement;Transferts monétaires aux ménages;Sofala;Caia;03/11/2026;155;",
        "idem;idem;idem;idem;Sofala;Marromeu;05/11/2026;210;",
        "idem;idem;idem;idem;Manica;Manica;08/11/2026;64;",
        "idem;idem;idem;idem;Zambézia;Mualama;09/11/2026;38;",
        "idem;Action Marée (ONG inventée);Protection;Espaces amis des enfants;Zambézia;Nicoadala;31/11/2026;;310",
        "idem;idem;idem;idem;Nampula;Angoche;12/11/2026;;N/D",
        "TOTAL;;;;;;;1 200;10 357,5",
        "Source : équipes de terrain. Les ménages comptent en moyenne cinq personnes.;;;;;;;;",
    ]
    (OUT / "crf_3w.csv").write_bytes("\r\n".join(lines).replace("’", "'").encode("cp1252") + b"\r\n")


def arabic():
    """An Arabic-speaking partner's workbook: two merged header rows, from right to left."""
    book = Workbook()
    sheet = book.active
    sheet.title = "الأنشطة"
    sheet.sheet_view.rightToLeft = True
    sheet["A1"] = "عرض توضيحي – أرقام مختلقة · الهلال الأحمر القطري · مصفوفة الأنشطة في موزمبيق"
    sheet.merge_cells("A1:L1")
    groups = [("A2:A3", "المنظمة"), ("B2:B3", "الشريك المنفذ"), ("C2:C3", "القطاع"), ("D2:D3", "النشاط"),
              ("E2:G2", "الموقع"), ("H2:I2", "التاريخ"), ("J2:L2", "عدد المستفيدين")]
    for span, text in groups:
        sheet[span.split(":")[0]] = text
        sheet.merge_cells(span)
    for cell, text in zip("EFGHIJKL", ["المحافظة", "المديرية", "رمز المديرية", "البداية", "النهاية", "إناث", "ذكور", "المجموع"]):
        sheet[f"{cell}3"] = text
    for row in sheet["A1:L3"]:
        for cell in row:
            cell.font, cell.alignment = BOLD, Alignment(horizontal="center", vertical="center", wrap_text=True)
    q, m = "الهلال الأحمر القطري", "Cruz Vermelha de Moçambique"
    rows = [
        (q, m, "الأمن الغذائي", "توزيع سلال غذائية", "Zambezia", "Namacurra", "MZ1120", (2026, 10, 6), (2026, 10, 9), 690, 610),
        (q, m, "الأمن الغذائي", "توزيع سلال غذائية", "Zambezia", "Chinde", "MZ1102", (2026, 10, 12), (2026, 10, 14), 520, 480),
        (q, m, "الأمن الغذائي", "توزيع سلال غذائية", "Nampula", "Moma", "MZ0714", (2026, 10, 20), (2026, 10, 22), 410, 395),
        (q, q, "المأوى والمواد غير الغذائية", "توزيع خيام وبطانيات", "Zambezia", "Mopeia", "MZ1117", (2026, 10, 15), (2026, 10, 18), 330, 300),
        (q, q, "المأوى والمواد غير الغذائية", "توزيع خيام وبطانيات", "Sofala", "Caia", "MZ0902", (2026, 10, 24), (2026, 10, 27), 260, 255),
        (q, q, "الصحة", "عيادة متنقلة", "Tete", "Mutarara", "MZ1013", (2026, 11, 2), (2026, 11, 12), 540, 470),
        (q, q, "الصحة", "عيادة متنقلة", "Tete", "Doa", "MZ1007", (2026, 11, 4), None, 150, 140),
        (q, "اللجنة الدولية للصليب الأحمر", "المياه والإصحاح والنظافة", "تأهيل شبكات المياه", "Sofala", "Marromeu", "MZ0911", (2026, 10, 30), (2026, 11, 11), 880, 860),
        (q, "اللجنة الدولية للصليب الأحمر", "المياه والإصحاح والنظافة", "تأهيل شبكات المياه", "Sofala", "Buzi", "MZ0901", (2026, 11, 5), None, 620, 590),
        (q, m, "المياه والإصحاح والنظافة", "توزيع أقراص تنقية المياه", "Nampula", "Angoche", "MZ0701", (2026, 11, 9), (2026, 11, 13), 450, 430),
    ]
    for row in rows:
        *texts, start, end, women, men = row
        sheet.append([*texts, date(*start), date(*end) if end else None, women, men, women + men])
    sheet.append(["المجموع", None, None, None, None, None, None, None, None,
                  sum(r[9] for r in rows), sum(r[10] for r in rows), sum(r[9] + r[10] for r in rows)])
    for row in sheet.iter_rows(min_row=4, min_col=8, max_col=9):
        for cell in row:
            cell.number_format = "YYYY/MM/DD"
    for column, width in zip("ABCDEFGHIJKL", [24, 28, 26, 26, 12, 14, 14, 12, 12, 10, 10, 10]):
        sheet.column_dimensions[column].width = width
    save(book, "qrcs_4w.xlsx")


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    host()
    french()
    arabic()
    for path in sorted(OUT.iterdir()):
        print(path.name, path.stat().st_size)
