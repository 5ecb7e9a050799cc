"use strict";
/* The class page: charts that filter the table of students, names hidden at will, exports. */
const DATA = window.CLASS;
const byId = (id) => document.getElementById(id);
let hidden = false;
const called = (student) => (hidden ? student.pseudonym : student.name);
const table = new StudentTable(DATA, called);

/* One filter at a time comes from the charts and lists; search and state stand beside it. */
function choose(words, passes) {
  table.filter("chosen", passes);
  const clear = byId("clear");
  clear.hidden = !passes;
  clear.textContent = passes ? `✕ ${words}` : "";
  if (passes) byId("who").scrollIntoView();
}

function actOn(mark, words, action) {
  mark.setAttribute("role", "button");
  mark.setAttribute("tabindex", "0");
  mark.setAttribute("aria-label", words);
  mark.addEventListener("click", action);
  mark.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") { event.preventDefault(); action(); }
  });
}

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function histogram() {
  const most = Math.max(DATA.max_score, 1);
  const width = Math.max(1, Math.ceil(most / 20));
  const count = Math.floor(most / width) + 1;
  const bins = Array.from({ length: count }, (_, i) => ({ from: i * width, to: Math.min((i + 1) * width - 1, most), students: 0 }));
  for (const student of DATA.students) bins[Math.min(Math.floor(student.score / width), count - 1)].students += 1;
  const plot = Plot.plot({
    height: 270, width: 480, marginLeft: 40, marginBottom: 42, ariaLabel: "Distribution of points",
    x: { label: "points", domain: bins.map((bin) => bin.from), tickFormat: (x) => (x % (5 * width) ? "" : String(x)) },
    y: { label: "students", grid: true, tickFormat: (y) => (Number.isInteger(y) ? String(y) : "") },
    marks: [
      Plot.barY(bins, { x: "from", y: "students", fill: colour("--good"), className: "bins" }),
      Plot.ruleY([0]),
      Plot.tip(bins, Plot.pointerX({ x: "from", y: "students", fill: colour("--back"), title: (bin) => `${bin.from} to ${bin.to} points: ${bin.students} students` })),
    ],
  });
  plot.querySelectorAll('[aria-label="bar"] rect').forEach((rect, index) => {
    const bin = bins[index];
    const words = `${bin.from} to ${bin.to} points`;
    if (bin.students) actOn(rect, `${words}: ${bin.students} students`, () => choose(words, (s) => s.score >= bin.from && s.score <= bin.to));
    else rect.setAttribute("aria-hidden", "true");
  });
  interactive(plot);
  byId("histogram").replaceChildren(plot);
}

/* The whole picture is a group, not an image: its marks can be chosen one by one. */
function interactive(plot) {
  const svg = plot.tagName === "svg" ? plot : plot.querySelector("svg:last-of-type");
  svg.setAttribute("role", "group");
  svg.querySelectorAll("g[aria-label]").forEach((group) => group.removeAttribute("aria-label"));
}

function heatmap() {
  const cells = DATA.exercises.flatMap((exercise, row) => exercise.checks.map((check, column) => {
    const tried = check.passed + check.failed;
    return { row, column: column + 1, exercise: exercise.topic, check, tried, share: tried ? check.passed / tried : NaN };
  }));
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const words = (cell) => `${cell.exercise}, check ${cell.column}: ${cell.check.title}. ` +
    (cell.tried ? `${cell.check.passed} of ${cell.tried} passed` : "nobody attempted it");
  const columns = Math.max(...cells.map((cell) => cell.column), 1);
  const plot = Plot.plot({
    width: 660, height: 60 + 28 * DATA.exercises.length, marginLeft: 170, ariaLabel: "Exercises and checks",
    x: { label: "check", domain: d3.range(1, columns + 1), axis: "top" },
    y: { label: null, domain: d3.range(DATA.exercises.length), tickFormat: (row) => DATA.exercises[row].topic },
    color: { type: "linear", domain: [0, 1], range: dark ? ["#ffa070", "#1f4368"] : ["#a63c06", "#cfe3f7"], unknown: colour("--line") },
    marks: [
      Plot.cell(cells, { x: "column", y: "row", fill: "share", inset: 1, rx: 3 }),
      Plot.text(cells, { x: "column", y: "row", text: (cell) => (cell.tried ? `${Math.round(100 * cell.share)}` : "–"), fill: (cell) => (Number.isNaN(cell.share) ? colour("--ink") : dark ? (cell.share > 0.5 ? "#ffffff" : "#0d1117") : (cell.share > 0.45 ? "#1f2328" : "#ffffff")), pointerEvents: "none" }),
    ],
  });
  plot.querySelectorAll('[aria-label="cell"] rect').forEach((rect, index) => {
    const cell = cells[index];
    const label = words(cell);
    const show = () => { byId("check").textContent = label; };
    rect.addEventListener("pointerenter", show);
    rect.addEventListener("focus", show);
    actOn(rect, label, () => { show(); choose(`failed ${cell.exercise}, check ${cell.column}`, (s) => s.checks[cell.row][cell.column - 1] === "f"); });
  });
  interactive(plot);
  byId("heatmap").replaceChildren(plot);
}

function element(name, text, kind = "") {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = kind;
  return made;
}

function follow(index) {
  choose(`made ${DATA.mistakes[index].id}`, (student) => student.mistakes.includes(index));
}

function ranking() {
  const rows = DATA.mistakes.map((mistake, index) => {
    const row = document.createElement("tr");
    const link = element("a", mistake.id);
    link.href = `mistakes.html#${mistake.id}`;
    const name = document.createElement("td");
    name.append(link);
    const button = element("button", String(mistake.students));
    button.type = "button";
    button.setAttribute("aria-label", `${mistake.students} students made ${mistake.id}: show them`);
    button.addEventListener("click", () => follow(index));
    const count = element("td", "", "number");
    count.append(button);
    const places = mistake.exercises.map((exercise) => exercise.split("_")[0]).join(", ");
    row.append(name, element("td", places), count, element("td", String(mistake.points), "number"));
    return row;
  });
  document.querySelector("#ranking tbody").replaceChildren(...rows);
}

function ungraded() {
  const students = DATA.students.filter((student) => student.states.includes("?"));
  const items = students.map((student) => {
    const where = DATA.exercises.filter((_, index) => student.states[index] === "?").map((e) => e.short);
    return element("li", `${called(student)}: ${where.join(", ")}`);
  });
  const list = document.createElement("ul");
  list.append(...items);
  byId("ungraded").replaceChildren(items.length ? list : element("p", "Everything could be graded.", "said"));
}

const STATES = {
  full: (student) => student.score === DATA.max_score,
  named: (student) => student.mistakes.length > 0,
  unexplained: (student) => student.states.includes("f") && !student.mistakes.length,
  ungraded: (student) => student.states.includes("?"),
  changed: (student) => Boolean(student.change),
};

function save(name, kind, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: kind }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/* Text that begins like a formula would be run by a spreadsheet. */
function quoted(value) {
  const text = String(value ?? "");
  const harmless = typeof value === "number" ? text : text.replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function csv() {
  const head = ["student", "points", "change", ...DATA.exercises.map((e) => e.name), "mistakes", "page"];
  const rows = table.chosen().map((s) => [called(s), s.score, s.change, ...s.scores,
    s.mistakes.map((index) => DATA.mistakes[index].id).join(" "), `students/${s.page}.html`]);
  return [head, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n") + "\r\n";
}

function json() {
  const named = (student) => { const { pseudonym, ...kept } = student; return { ...kept, name: called(student) }; };
  const missing = hidden ? DATA.missing.length : DATA.missing;
  return JSON.stringify({ ...DATA, missing, students: table.chosen().map(named) }, null, 1);
}

function hideNames(hide) {
  hidden = hide;
  byId("names").setAttribute("aria-pressed", String(hidden));
  byId("names").textContent = hidden ? "Show names" : "Hide names";
  document.querySelectorAll(".real").forEach((item) => { item.hidden = hidden; });
  if (byId("hidden-missing")) byId("hidden-missing").hidden = !hidden;
  search();
  ungraded();
}

function search() {
  const words = byId("search").value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const text = (s) => `${called(s)} ${s.mistakes.map((index) => DATA.mistakes[index].id).join(" ")}`.toLocaleLowerCase();
  table.filter("search", words.length ? (student) => words.every((word) => text(student).includes(word)) : null);
}

function fromAddress() {
  const match = /^#mistake=(.+)$/.exec(decodeURIComponent(location.hash));
  const index = match ? DATA.mistakes.findIndex((mistake) => mistake.id === match[1]) : -1;
  if (index >= 0) follow(index);
}

function charts() { histogram(); heatmap(); }

byId("names").addEventListener("click", () => hideNames(!hidden));
byId("csv").addEventListener("click", () => save("class.csv", "text/csv", csv()));
byId("json").addEventListener("click", () => save("class.json", "application/json", json()));
byId("search").addEventListener("input", search);
byId("state").addEventListener("change", () => table.filter("state", STATES[byId("state").value] ?? null));
byId("clear").addEventListener("click", () => choose("", null));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", charts);
window.addEventListener("hashchange", fromAddress);

const changed = DATA.students.filter((student) => student.change);
const better = changed.filter((student) => student.change > 0).length;
byId("changes").textContent = changed.length ? `Since the last run ${better} rose and ${changed.length - better} fell.` : "";
charts();
ranking();
ungraded();
table.draw();
fromAddress();
