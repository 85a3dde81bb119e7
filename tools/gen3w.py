#!/usr/bin/env python3
"""Writes a 3W sheet of any length for benches: 21 columns, about 200 bytes a row, invented rows, fixed seed.

    tools/gen3w.py ROWS > 3w.csv

The shape is that of published 4W sheets: several partners, spellings that vary, households beside people, a status in
two languages, dates as day/month/year. Places are Mozambique's P-codes; organisations, activities and figures are
invented combinations.
"""
import csv
import random
import sys

ORGANISATIONS = [
    ("CVM", "Cruz Vermelha de Moçambique", "Red Cross / Red Crescent"), ("IFRC", "International Federation of Red Cross and Red Crescent Societies", "Red Cross / Red Crescent"),
    ("ICRC", "International Committee of the Red Cross", "Red Cross / Red Crescent"), ("BRC", "British Red Cross", "Red Cross / Red Crescent"),
    ("SpRC", "Cruz Roja Española", "Red Cross / Red Crescent"), ("GRC", "German Red Cross", "Red Cross / Red Crescent"),
    ("UNICEF", "United Nations Children's Fund", "UN"), ("WFP", "World Food Programme", "UN"), ("IOM", "International Organization for Migration", "UN"),
    ("SCI", "Save the Children International", "INGO"), ("OXF", "Oxfam", "INGO"), ("CARE", "CARE International", "INGO"), ("NRC", "Norwegian Refugee Council", "INGO"),
] + [(f"LNGO{i:02d}", f"Associação Local {i:02d}", "NNGO") for i in range(60)]
SECTORS = ["WASH", "Health", "Shelter/NFI", "Food Security", "Education", "Protection", "Nutrition", "CCCM", "Child Protection", "Abrigo"]
ACTIVITIES = ["Distribution of hygiene kits", "Rehabilitation of water points", "Mobile clinic", "Emergency shelter kits", "General food distribution",
              "Temporary learning spaces", "Psychosocial support", "Screening of children", "Site management", "Cash for work"]
PLACES = [(f"MZ{a:02d}", p, f"MZ{a:02d}{b:02d}") for a, p in
          [(1, "Cabo Delgado"), (2, "Gaza"), (3, "Inhambane"), (4, "Manica"), (7, "Nampula"), (8, "Niassa"), (9, "Sofala"), (10, "Tete"), (11, "Zambezia")]
          for b in range(1, 13)]
STATUS = ["Ongoing", "Completed", "Planned", "Em curso", "Concluído", "completed "]
HEADER = ["Reporting month", "Organisation acronym", "Organisation", "Organisation type", "Donor", "Sector", "Activity", "Modality", "Admin1", "Admin1 Pcode",
          "Admin2 Pcode", "Site", "Start date", "End date", "Status", "Households reached", "People targeted", "People reached", "Women reached", "Men reached", "Activity ID"]


def main() -> None:
    rows = int(sys.argv[1])
    rng = random.Random(20261120)
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(HEADER)
    for n in range(rows):
        acronym, name, kind = rng.choice(ORGANISATIONS)
        adm1, province, adm2 = rng.choice(PLACES)
        households = rng.randrange(10, 900)
        women = rng.randrange(0, households * 3)
        men = households * 5 - women
        day = rng.randrange(1, 28)
        month = rng.randrange(1, 11)
        sector = rng.randrange(len(SECTORS))
        out.writerow([f"2026-{month:02d}", acronym, name, kind, rng.choice(["ECHO", "USAID", "DG-ECHO", "SIDA", ""]), SECTORS[sector], ACTIVITIES[sector],
                      rng.choice(["In-kind", "Cash", "Service"]), province, adm1, adm2, f"Bairro {n % 997}", f"{day:02d}/{month:02d}/2026",
                      f"{day:02d}/{month + 1:02d}/2026", rng.choice(STATUS), households, households * 6, women + men, women, men, f"A{n:07d}"])


main()
