"""A team whose actions, people and organisations are called everything that has broken an export, and how to
compare what a program makes of them with what was typed.
"""
import csv
import datetime
import html.parser
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
FOLDER = pathlib.Path(sys.argv[2]).resolve()
TEAM = FOLDER / "team"
TODAY = datetime.date.today()

# What org calls an open task.
OPEN = "TO" "DO"

HOSTILE = [
    "=cmd|' /C calc'!A0", " +ve on Tuesday", "16:30 BP:120/80", "x (A) 2026-01-01 done",
    '"quoted", and; more\\', "line one\nline two", "\x1b[31mred\x07", "👩🏽‍⚕️ ok 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "مريم abc 12", "<script>alert(1)</script>", "# *bold* [a](b) `c` | e", f"* {OPEN} heading :tag:",
    "'=already", "@ot +project #tag", "end\\", "ợ long " * 1429, "Order bed for Zoë O’Neill-Smith",
    "# heading", "> quote", "1. one", "+ plus", "- minus", "$x$ for C:\\new \\alpha", "=code= ~code~ @@html:b@@",
    "src_sh{ls} {{{macro}}} <<target>>",
]

# The same as names of people and of organisations, where a name has room.
NAMES = [text for text in HOSTILE if len(text) < 100]


def run(*command, text=None, ok=True, **environment):
    """Runs a command line and gives what it printed."""
    result = subprocess.run(
        [str(part) for part in command], input=text, capture_output=True, text=True, errors="replace", cwd=FOLDER,
        env={**os.environ, "LC_ALL": "C.UTF-8", **environment})
    if ok and result.returncode != 0:
        raise AssertionError(f"{command[0]}: {result.returncode}\n{result.stdout}{result.stderr}")
    return result.stdout


def huddle(*arguments, **options):
    return run(PROGRAM, *arguments, "--team", TEAM, **options)


def actions(form, *more):
    return huddle("actions", "--status", "all", "--format", form, *more)


def record():
    """The actions of the hostile team by id, as JSON has them; `python_json` holds that against what was typed."""
    return {one["id"]: one for one in json.loads(actions("json"))}


def safe(text):
    """A text as the exports write it on one line."""
    return re.sub(r"[\n\r\t]+", " ", recorded(text))


def recorded(text):
    """A text as an import takes it: without control characters and without blanks around it."""
    return re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", "", text).strip()


def plain(text):
    """The words of a text: no isolates, no zero-width spaces, one blank between two."""
    return " ".join(re.sub("[\u200b\u2066-\u2069]", "", text).split())


def neutral(text):
    """A text as todo.txt has it: look-alikes stand for what would be a tag, a project or a context."""
    words = safe(text).replace(":", "∶").split()
    return " ".join({"+": "＋", "@": "＠"}.get(word[0], word[0]) + word[1:] for word in words)


def same(found, wanted):
    """Fails with what is missing and what is too much, each cut short."""
    found, wanted = sorted(found), sorted(wanted)
    missing = [one[:200] for one in wanted if one not in found]
    surplus = [one[:200] for one in found if one not in wanted]
    assert found == wanted, f"missing {missing}, found instead {surplus}"


def owner(action):
    """Who is to do it, as calendars and headings show it."""
    return safe(f"{action['owner']['name']}, GP, {action['owner']['organisation']}")


def summary(action):
    """An action with its person, as calendars show it."""
    person = f" ({safe(action['patient'])})" if action["patient"] else ""
    return safe(action["text"]) + person


class Page(html.parser.HTMLParser):
    """The words of the elements that are asked for, without what marks a state or a tag."""

    def __init__(self, *names, without=("todo", "done", "tag")):
        super().__init__()
        self.names, self.without = names, without
        self.texts, self.inside, self.hidden = [], [], 0

    def handle_starttag(self, tag, attributes):
        kind = (dict(attributes).get("class") or "").split(" ")[0]
        if self.hidden or tag == "span" and kind in self.without:
            self.hidden += tag == "span"
        elif tag in self.names:
            self.inside.append(tag)
            self.texts.append("")

    def handle_endtag(self, tag):
        if self.hidden:
            self.hidden -= tag == "span"
        elif self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data):
        if self.inside and not self.hidden:
            self.texts[-1] += data


def texts(page, *names):
    """What stands in the elements with these names, as plain words."""
    reader = Page(*names)
    reader.feed(page)
    return [plain(text) for text in reader.texts]


def new_folder(name):
    folder = FOLDER / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def make_team():
    """A team whose actions, people and organisations are called everything that has broken an export."""
    shutil.rmtree(TEAM, ignore_errors=True)
    run(PROGRAM, "init", TEAM, "--name", "Riverside <MDT> & co")

    def table(name, *rows):
        # What a spreadsheet guards, it guards with an apostrophe.
        guarded = [["'" + cell if re.match(r"'*[=+\-@]", cell) else cell for cell in row] for row in rows]
        with (FOLDER / name).open("w", newline="") as file:
            csv.writer(file).writerows(guarded)
        return FOLDER / name

    people = [[name, f"RW-{place}", f"{1 + place}/3/1938"] for place, name in enumerate(NAMES)]
    owners = [[name, "GP", name] for name in NAMES]
    tasks = []
    for place, text in enumerate(HOSTILE):
        name = NAMES[place % len(NAMES)]
        due = (TODAY + datetime.timedelta(days=place)).strftime("%d/%m/%Y")
        tasks.append([text, f"RW-{place % len(NAMES)}" if place % 3 else "", name, name, due])
    for kind, file in [
        ("patients", table("people.csv", ["Name", "Local ID", "DOB"], *people)),
        ("professionals", table("owners.csv", ["Name", "Role", "Organisation"], *owners)),
        ("actions", table("actions.csv", ["Action", "Patient", "Owner", "Organisation", "Due"], *tasks)),
    ]:
        said = huddle("import", kind, file, "--yes")
        assert "0 left out" in said and said.rstrip().endswith("changes nothing more."), said[:2000]
    hold_meeting()
    # The demonstration team has minutes, sheets and closed actions.
    shutil.rmtree(FOLDER / "demo", ignore_errors=True)
    run(PROGRAM, "demo", "--keep", FOLDER / "demo", "--no-open", "--meetings", "8")


def hold_meeting():
    """A signed meeting in which somebody says each of the texts that fit on a line."""
    said = [f"contribution gp: {safe(text)}" for text in NAMES]
    script = ["meet", "1", "all-present", "to-order", "1 discuss", *said, "wrap-up", "carry-over-all", "sign-off",
              "yes", "quit"]
    shown = huddle("--plain", text="\n".join(script) + "\n", HUDDLE_NAME="Sam Lee", ok=False)
    assert "Signed off" in shown, shown[-3000:]
