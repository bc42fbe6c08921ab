"""Runs the queries of docs/QUERIES.md over made-up teams and compares them with Huddle's own answers.

Usage: queries.py PROGRAM FOLDER [TEAMS]
"""
import collections
import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import duckdb

PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
FOLDER = pathlib.Path(sys.argv[2]).resolve() / "queries"
COUNT = int(sys.argv[3]) if len(sys.argv) > 3 else 100
DOCUMENT = pathlib.Path(__file__).parents[2] / "docs" / "QUERIES.md"
TODAY = datetime.date.today().isoformat()


def huddle(*arguments):
    command = [PROGRAM, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=FOLDER).stdout


def make_teams():
    """Teams of different sizes and ages, of which some are old enough to have forgotten somebody."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    (FOLDER / "teams").mkdir(parents=True)
    for number in range(1, COUNT + 1):
        huddle("demo", "--keep", f"teams/team-{number}", "--no-open", "--seed", number,
               "--meetings", 4 + number % 21, "--patients", 8 + number % 17)


def answers():
    """What each named query of the document gives, with the two unnamed ones before them."""
    os.chdir(FOLDER)
    connection = duckdb.connect()
    found = {}
    for query in re.findall(r"```sql\n(.*?)```", DOCUMENT.read_text(), re.S):
        name = re.match(r"-- ([\w-]+)", query)
        values = {"today": TODAY} if "$today" in query else None
        rows = connection.execute(query, values).fetchall()
        if name:
            found[name.group(1)] = rows
    return found


def expected(team):
    """The same from `huddle measures`, over everything that the team has recorded."""
    report = json.loads(huddle("measures", "--team", f"teams/{team}", "--format", "json",
                               "--from", "2000-01-01", "--to", TODAY))
    pairs = {one["key"]: (one["numerator"], one["denominator"]) for one in report["measures"]}
    ages = ("open-week", "open-fortnight", "open-month", "open-longer")
    discussed, register = pairs["discussed-quarter"]
    return {
        "attendance-by-sector": pairs["social-care-present"],
        "action-age": tuple(pairs[age][0] for age in ages),
        "not-discussed": register - discussed,
        "place-of-death": pairs["place-of-death-met"],
    }


def compare():
    found = answers()
    sectors = collections.defaultdict(collections.Counter)
    for team, sector, count in found["attendance-by-sector"]:
        sectors[team][sector] = count
    ages = {row[0]: row[1:] for row in found["action-age"]}
    forgotten = collections.Counter(row[0] for row in found["not-discussed"])
    deaths = {row[0]: row for row in found["place-of-death"]}
    faults = 0
    for number in range(1, COUNT + 1):
        team = f"team-{number}"
        others = sectors[team]["social"] + sectors[team]["voluntary"]
        _, _, _, comparable, achieved = deaths.get(team, (team, 0, 0, 0, 0))
        got = {
            "attendance-by-sector": (others, others + sectors[team]["health"]),
            "action-age": ages.get(team, (0, 0, 0, 0)),
            "not-discussed": forgotten[team],
            "place-of-death": (achieved, comparable),
        }
        for name, wanted in expected(team).items():
            if got[name] != wanted:
                faults += 1
                print(f"{team} {name}: the query says {got[name]}, Huddle says {wanted}")
    empty = [name for name, rows in found.items() if not rows]
    assert not empty, f"no rows at all: {empty}"
    print(f"| docs/QUERIES.md | DuckDB {duckdb.__version__}, {COUNT} teams | "
          f"{len(found)} queries, {len(found) * COUNT - faults} of {len(found) * COUNT} figures as "
          "Huddle's own | – |")
    sys.exit(1 if faults else 0)


make_teams()
compare()
