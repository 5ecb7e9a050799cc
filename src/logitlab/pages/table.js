"use strict";
/* The table of students: sorted, filtered and shown a page at a time, so that thousands are quick. */
const PAGE = 50;

class StudentTable {
  constructor(data, called) {
    this.data = data;
    this.called = called; // how a student is called at the moment
    this.sorting = { key: "name", up: true };
    this.filters = new Map(); // name of a filter -> does a student pass it?
    this.page = 0;
    this.compared = data.students.some((student) => student.change !== null); // there was a run before
    this.head();
    for (const [id, step] of [["previous", -1], ["next", 1]])
      document.getElementById(id).addEventListener("click", () => { this.page += step; this.draw(); });
  }

  head() {
    const row = document.createElement("tr");
    const columns = [["name", "student"], ["score", "points"], ...(this.compared ? [["change", "change"]] : []),
      ...this.data.exercises.map((exercise, index) => [index, exercise.short]), ["mistakes", "mistakes"]];
    for (const [key, words] of columns) {
      const cell = document.createElement("th");
      cell.scope = "col";
      cell.dataset.key = key;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = words;
      button.addEventListener("click", () => this.sort(key));
      cell.append(button);
      row.append(cell);
    }
    document.querySelector("#students thead").append(row);
  }

  sort(key) {
    const again = this.sorting.key === key;
    this.sorting = { key, up: again ? !this.sorting.up : key === "name" };
    this.page = 0;
    this.draw();
  }

  filter(name, passes) {
    if (passes) this.filters.set(name, passes);
    else this.filters.delete(name);
    this.page = 0;
    this.draw();
  }

  value(student, key) {
    if (key === "name") return this.called(student);
    if (key === "mistakes") return student.mistakes.length;
    return (typeof key === "number" ? student.scores[key] : student[key]) ?? -Infinity;
  }

  chosen() {
    const passes = [...this.filters.values()];
    const students = this.data.students.filter((student) => passes.every((test) => test(student)));
    const { key, up } = this.sorting;
    const order = new Intl.Collator(undefined, { numeric: true }).compare;
    const compare = key === "name" ? order : (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const keyed = students.map((student) => [this.value(student, key), student]);
    keyed.sort((a, b) => (up ? compare(a[0], b[0]) : compare(b[0], a[0])));
    return keyed.map(([, student]) => student);
  }

  draw() {
    const students = this.chosen();
    const pages = Math.max(1, Math.ceil(students.length / PAGE));
    this.page = Math.min(Math.max(this.page, 0), pages - 1);
    const rows = students.slice(this.page * PAGE, (this.page + 1) * PAGE).map((s) => this.row(s));
    document.querySelector("#students tbody").replaceChildren(...rows);
    for (const cell of document.querySelectorAll("#students th")) {
      const sorted = cell.dataset.key === String(this.sorting.key);
      if (sorted) cell.setAttribute("aria-sort", this.sorting.up ? "ascending" : "descending");
      else cell.removeAttribute("aria-sort");
      cell.firstChild.textContent = cell.firstChild.textContent.replace(/ [▲▼]$/, "") +
        (sorted ? (this.sorting.up ? " ▲" : " ▼") : "");
    }
    document.getElementById("count").textContent = `${students.length} of ${this.data.students.length} students`;
    document.getElementById("page").textContent = `page ${this.page + 1} of ${pages}`;
    document.getElementById("previous").disabled = this.page === 0;
    document.getElementById("next").disabled = this.page === pages - 1;
  }

  row(student) {
    const row = document.createElement("tr");
    const link = document.createElement("a");
    link.href = `students/${student.page}.html`;
    link.textContent = this.called(student) || "(no name)";
    const name = document.createElement("td");
    name.className = "student";
    name.append(link);
    const change = student.change === null ? "" : student.change > 0 ? `+${student.change}` : String(student.change);
    const made = student.mistakes.map((index) => this.data.mistakes[index].id).join(", ");
    row.append(name, this.cell(student.score, "number"), ...(this.compared ? [this.cell(change, "number")] : []),
      ...this.data.exercises.map((exercise, index) => this.exercise(student, index)), this.cell(made, "made"));
    return row;
  }

  exercise(student, index) {
    const state = student.states[index];
    const words = { "-": "·", "?": "?", " ": "" }[state] ?? String(student.scores[index]);
    const cell = this.cell(words, `exercise ${{ p: "p", f: "f" }[state] ?? "absent"}`);
    cell.title = { p: "full points", f: "points lost", "-": "not attempted", "?": "not graded" }[state] ?? "";
    return cell;
  }

  cell(text, kind) {
    const cell = document.createElement("td");
    cell.textContent = text;
    cell.className = kind;
    return cell;
  }
}
