/* The page of a lesson: what is asked, the texts, the student's own marks, the file to hand in, and the second reader. */
class Page {
  constructor(lesson, word) {
    this.lesson = lesson;
    this.word = word;
    this.marks = Lesson.none();
    this.past = [];                     // earlier marks, for Undo
    this.student = "";
    this.task = lesson.tasks[0] || "loaded";
    this.asking = false;                // a question is open; `settled` is what happens if it is not answered
    this.pending = null;                // what is being marked: {sort, article, start, end, mark (if it is there already)}
    this.compared = false;
    this.unsaved = false;
    this.texts = new Map(lesson.articles.map((article) => [article.id, new Column(article, word,
      { task: () => this.task, picked: (column) => this._pendingOf(column) },
      { picked: (...what) => this._picked(...what), reached: (...what) => this._reached(...what), entered: () => this._entered() })]));
    this.shown = [];                    // ids of the outlets in sight, the one asked for last at the end
    this._build();
    this._listen();
    this._fit(true);
    this._draw();
    this._restore();
  }

  outlet(id) {
    return this.texts.get(id).article.outlet;
  }

  words(mark) {
    return Lesson.slice(this.texts.get(mark.article).chars, mark.start, mark.end);
  }

  /* ---- What stands on the page ---- */

  _build() {
    const word = this.word, lesson = this.lesson;
    const button = (text, click, more) => element("button", Object.assign({ type: "button", click }, more), text);
    const lines = lesson.instructions.split(/\n+/).filter((line) => line.trim());
    this.name = element("input", { id: "student", type: "text", maxlength: "80", autocomplete: "off", input: () => this._named() });
    this.kept = element("p", { class: "kept" });
    this.file = element("input", { type: "file", accept: ".json,application/json", hidden: true, change: () => this._opened() });
    this.undo = button(word.undo, () => this._undo(), { class: "quiet" });
    this.compare = lesson.key ? button(word.compare, () => this._askToCompare()) : null;
    this.tasks = new Map(lesson.tasks.map((task) => [task, button(word[`task_${task}`], () => this._choose(task))]));
    this.chips = new Map(lesson.articles.map((a) => [a.id, button(a.outlet, () => this._toggle(a.id), { class: "chip" })]));
    this.hint = element("p", { id: "hint", class: "hint" });
    this.count = element("span", {});
    this.desk = element("section", { class: "texts", "aria-label": word.texts }, ...Array.from(this.texts.values(), (t) => t.root));
    this.list = element("div", { class: "list" });
    this.second = element("section", { id: "second", class: "second", hidden: true, tabindex: "-1" });
    this.dock = element("section", { class: "dock", hidden: true, "aria-label": word.marking, keydown: (event) => this._dockKey(event) });
    this.live = element("div", { class: "unseen", role: "status", "aria-live": "polite" });
    document.body.append(
      element("header", { class: "top" },
        element("div", { class: "titles" }, element("p", { class: "kicker" }, word.lesson), element("h1", { dir: "auto" }, lesson.title)),
        element("div", { class: "name" }, element("label", { for: "student" }, word.your_name), this.name),
        element("div", { class: "files" }, button(word.save, () => this._save(), { class: "main" }),
          button(word.open, () => this.file.click()), this.file, button(word.print, () => print(), { class: "quiet print" }))),
      element("div", { class: "acts" }, this.undo, this.compare),
      element("div", { class: "bar" },
        element("div", { class: "switch", role: "group", "aria-label": word.mark_what }, ...this.tasks.values()),
        element("div", { class: "outlets", role: "group", "aria-label": word.outlets }, ...this.chips.values()),
        element("a", { class: "to-marks", href: "#marks" }, word.my_marks, " ", this.count),
        this.hint),
      element("main", { class: "desk" },
        element("details", { class: "task", open: true }, element("summary", {}, word.your_task),
          element("div", { class: "parts" },
            lines.length ? element("div", {}, ...lines.map((line) => element("p", { class: "teacher", dir: "auto" }, line))) : null,
            element("ul", {}, ...lesson.tasks.map((task) => element("li", {}, word[`how_${task}`])), element("li", { class: "keys" }, word.how_keys)))),
        this.desk, this.dock,
        element("aside", { "aria-label": word.beside },
          this.second,
          element("section", { id: "marks" }, element("h2", {}, word.my_marks), this.kept, this.list),
          glossaryOf(lesson, word))),
      this.live,
      element("footer", {}, element("p", {}, Lesson.fill(word.foot, { date: day(lesson.made) })))
    );
  }

  _listen() {
    let wait = 0;
    document.addEventListener("selectionchange", () => { clearTimeout(wait); wait = setTimeout(() => this._selected(), 180); });
    addEventListener("resize", () => this._fit(false));
    document.addEventListener("keydown", (event) => {
      const typing = /^(input|textarea)$/i.test(event.target.tagName) && event.target.type !== "checkbox";
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z" && !typing) {
        event.preventDefault();
        this._undo();
      } else if (event.key === "Escape" && !this.dock.hidden) { this._settle(); }
    });
    const elsewhere = (event) => {
      if (this.asking && event.key !== "Tab" && event.key !== "Shift" && !this.dock.contains(event.target)) { this._settle(); }
    };
    document.addEventListener("pointerdown", elsewhere, true);
    document.addEventListener("keydown", elsewhere, true);
    addEventListener("beforeunload", (event) => {
      if (this.unsaved) { event.preventDefault(); event.returnValue = ""; }
    });
  }

  /* ---- Which outlets are in sight ---- */

  _fit(first) {
    const room = Math.max(1, Math.floor(this.desk.clientWidth / 300));
    const ids = this.lesson.articles.map((article) => article.id);
    if (first) { this.shown = ids.slice(0, room).reverse(); }
    this.single = room === 1;
    this._show();
  }

  _toggle(id) {
    const open = this.shown.includes(id);
    const rest = this.shown.filter((other) => other !== id);
    if (this.single || !open) { this.shown = rest.concat([id]); } else if (rest.length) { this.shown = rest; }
    this._show();
  }

  _show() {
    const seen = this.single ? this.shown.slice(-1) : this.shown;
    this.texts.forEach((text, id) => { text.root.classList.toggle("away", !seen.includes(id)); });
    this.chips.forEach((chip, id) => { chip.setAttribute("aria-pressed", String(seen.includes(id))); });
    this.desk.style.setProperty("--columns", String(seen.length));
  }

  reveal(article, point) {
    const seen = this.single ? this.shown.slice(-1) : this.shown;
    if (!seen.includes(article)) { this._toggle(article); }
    this.texts.get(article).reveal(point);
  }

  /* ---- Picking and marking ---- */

  _choose(task) {
    this.task = task;
    this.texts.forEach((text) => { text.cursor = null; });
    this._close();
    this._draw();
  }

  _pendingOf(column) {
    const pending = this.pending;
    return pending && pending.article === column.article.id ? [pending.start, pending.end] : null;
  }

  _marked(article, start, end) {
    return this.marks[this.task].find((m) => m.article === article && m.start < end && start < m.end) || null;
  }

  /** A selection: of words as they are; of details by whole sentences. */
  _selected() {
    const chosen = getSelection();
    if (!chosen || chosen.isCollapsed || !chosen.rangeCount) { return; }
    const range = chosen.getRangeAt(0);
    for (const column of this.texts.values()) {
      const span = range.intersectsNode(column.body) ? column.selected(range) : null;
      if (!span) { continue; }
      const units = this.task === "loaded" ? column.words
        : column.sentences.filter((s) => s.passage).map((s) => column.whole(s));
      const snapped = Lesson.snap(units, span[0], span[1]);
      if (snapped) { this._offer(column, snapped, false); }
      return;
    }
  }

  _picked(column, span) {
    this._offer(column, span, true);
  }

  _reached(column, span, unit) {
    this._offer(column, span, true);
    column.hold(unit[0], this.dock);
    this._say(Lesson.slice(column.chars, unit[0], unit[1]));
  }

  _entered() {
    const field = this.pending && !this.dock.hidden ? this.dock.querySelector("input") : null;
    if (field) { field.focus(); }
  }

  _offer(column, span, draw) {
    const id = column.article.id;
    const mark = this._marked(id, span[0], span[1]);
    const inside = mark && mark.start <= span[0] && span[1] <= mark.end;
    this.pending = inside ? { sort: this.task, article: id, start: mark.start, end: mark.end, mark }
      : { sort: this.task, article: id, start: span[0], end: span[1], mark: null };
    if (draw) { this._paint(); }
    this._editor();
    column.hold(this.pending.end - 1, this.dock);
  }

  edit(sort, mark) {
    this.task = sort;
    this.pending = { sort, article: mark.article, start: mark.start, end: mark.end, mark };
    this._draw();
    this.reveal(mark.article, mark.start);
    this._editor();
    this._entered();
  }

  /** The panel in which a mark is made or changed. */
  _editor() {
    const word = this.word, pending = this.pending, there = pending.mark;
    const quoted = element("q", { dir: "auto", lang: this.texts.get(pending.article).article.language || null }, this.words(pending));
    const why = element("input", { id: "why", type: "text", maxlength: "1000", autocomplete: "off" });
    why.value = there ? there.why : "";
    const absent = pending.sort === "missing" ? this._absent(there) : null;
    const accept = () => this._accept(why.value, absent ? absent.chosen() : null);
    this._open(
      element("p", { class: "what" }, element("b", {}, `${this.outlet(pending.article)}: `), quoted),
      absent ? absent.box : null,
      element("div", { class: "line" }, element("label", { for: "why" }, word[`why_${pending.sort}`]), why,
        element("div", { class: "buttons" },
          element("button", { type: "button", class: "main", click: accept }, there ? word.done : word[`mark_${pending.sort}`]),
          there ? element("button", { type: "button", click: () => this.remove(pending.sort, there) }, word.remove) : null,
          element("button", { type: "button", class: "quiet", click: () => this._close() }, word.cancel))));
    this.accept = accept;
  }

  /** The outlets that could lack a detail. Of an incomplete text nobody can tell. */
  _absent(there) {
    const others = this.lesson.articles.filter((article) => article.id !== this.pending.article);
    const boxes = others.map((article) => {
      const box = element("input", { type: "checkbox", value: article.id, disabled: !article.complete });
      box.checked = Boolean(there && there.absent_from.includes(article.id));
      return box;
    });
    const labels = others.map((article, i) => element("label", {}, boxes[i], " ", article.outlet,
      article.complete ? null : element("small", {}, ` (${this.word.incomplete_short})`)));
    return {
      box: element("fieldset", {}, element("legend", {}, this.word.absent_from), ...labels),
      chosen: () => boxes.filter((box) => box.checked).map((box) => box.value)
    };
  }

  _accept(why, absent) {
    const { sort, article, start, end, mark } = this.pending;
    if (sort === "missing" && !absent.length) {
      this._say(this.word.tick_one);
      this.dock.querySelector("fieldset").classList.add("asked");
      this.dock.querySelector("fieldset legend").textContent = this.word.tick_one;
      return;
    }
    const made = { article, start, end, why: Lesson.oneLine(why, 1000) };
    if (sort === "missing") { made.absent_from = absent; }
    if (sort === "loaded" && mark) { this._change(Lesson.withReason(this.marks, sort, mark, made.why)); }
    else { this._change(sort === "loaded" ? Lesson.withLoaded(this.marks, made) : Lesson.withMissing(this.marks, made)); }
    this._say(this.word.marked);
    this._close();
  }

  remove(sort, mark) {
    this._change(Lesson.without(this.marks, sort, mark));
    this._say(this.word.removed);
    this._close();
  }

  _change(marks) {
    this.past.push(this.marks);
    this._set(marks);
  }

  _set(marks) {
    this.marks = marks;
    this.unsaved = marks.loaded.length + marks.missing.length > 0;
    this._keep();
    this._draw();
  }

  _undo() {
    if (!this.past.length) { return; }
    this._close();
    this._set(this.past.pop());
    this._say(this.word.undone);
  }

  /* ---- The panel below ---- */

  _open(...parts) {
    this.accept = this.settled = null;
    this.asking = false;
    this.dock.replaceChildren(...parts.filter(Boolean));
    this.dock.hidden = false;
    document.body.classList.add("docked");
  }

  _settle() {
    const act = this.settled;
    this._close();
    if (act) { act(); }
  }

  _close() {
    this.settled = null;
    this.asking = false;
    const within = this.dock.contains(document.activeElement);
    const column = this.pending ? this.texts.get(this.pending.article) : null;
    this.pending = null;
    this.accept = null;
    this.dock.hidden = true;
    document.body.classList.remove("docked");
    const chosen = getSelection();
    if (chosen && column) { chosen.removeAllRanges(); }
    this._paint();
    if (within && column) { column.body.focus({ preventScroll: true }); }
  }

  _dockKey(event) {
    if (event.key === "Enter" && this.accept && event.target.tagName === "INPUT") {
      event.preventDefault();
      this.accept();
    }
  }

  /** A question. Who does something else instead of answering has given the answer `settled`, which loses nothing. */
  _ask(text, settled, ...answers) {
    this.pending = null;
    this._paint();
    this._open(element("p", { class: "what" }, text), element("div", { class: "buttons" }, ...answers.map(([label, act], i) =>
      element("button", { type: "button", class: i === 0 ? "main" : null, click: () => { this._close(); act(); } }, label))));
    this.settled = settled;
    this.asking = true;
    this.dock.querySelector("button").focus();
    this._say(text);
  }

  _tell(text, ...more) {
    this.pending = null;
    this._open(element("p", { class: "what" }, text), ...more, element("div", { class: "buttons" },
      element("button", { type: "button", class: "main", click: () => this._close() }, this.word.ok)));
    this._say(text);
  }

  _say(text) {
    this.live.textContent = "";
    setTimeout(() => { this.live.textContent = text; }, 30);
  }

  /* ---- Drawing ---- */

  _draw() {
    const word = this.word, total = this.marks.loaded.length + this.marks.missing.length;
    this.tasks.forEach((button, task) => { button.setAttribute("aria-pressed", String(task === this.task)); });
    this.desk.dataset.task = this.task;
    this.hint.textContent = word[`hint_${this.task}`];
    this.count.textContent = String(total);
    this.undo.disabled = !this.past.length;
    this._paint();
    listMarks(this);
    if (this.compared) { showSecond(this); }
  }

  _paint() {
    for (const [id, text] of this.texts) { text.paint(this._layers(id)); }
  }

  /** What lies over one text: own marks, the program's words once they may be seen, and what is being marked. */
  _layers(id) {
    const of = (marks) => marks.filter((mark) => mark.article === id);
    const layers = of(this.marks.loaded).map((m) => ({ start: m.start, end: m.end, look: "mine", title: m.why }));
    for (const m of of(this.marks.missing)) {
      const names = m.absent_from.map((other) => this.outlet(other)).join(", ");
      layers.push({ start: m.start, end: m.end, look: "absent", title: m.why, note: Lesson.fill(this.word.not_in, { outlets: names }) });
    }
    if (this.compared) {
      of(this.lesson.key.comparison.wording).forEach((w) => layers.push({ start: w.start, end: w.end, look: "program", title: w.why }));
    }
    const p = this.pending;
    if (p && p.article === id) { layers.push({ start: p.start, end: p.end, look: "pending" }); }
    return layers;
  }

  /* ---- Keeping, saving and opening ---- */

  _named() {
    this.student = Lesson.oneLine(this.name.value, 80);
    this.unsaved = this.unsaved || this.marks.loaded.length + this.marks.missing.length > 0;
    this._keep();
  }

  _document() {
    return Lesson.marksDocument(this.lesson, this.student, this.marks, new Date().toISOString());
  }

  /** A browser may keep nothing for a file that was opened by a double click: then it is said. */
  _keep() {
    let kept = true;
    try { localStorage.setItem(`variorum-lesson-${this.lesson.id}`, JSON.stringify(this._document())); } catch (fault) { kept = false; }
    this.kept.textContent = !this.unsaved ? "" : kept ? this.word.kept : this.word.not_kept;
  }

  _restore() {
    let held = null;
    try { held = localStorage.getItem(`variorum-lesson-${this.lesson.id}`); } catch (fault) { return; }
    const found = held ? Lesson.readMarks(held, this.lesson, this._lengths()) : { problem: "not_marks" };
    if (found.problem || !(found.marks.loaded.length + found.marks.missing.length)) { return; }
    const goOn = () => this._take(found, true);
    this._ask(Lesson.fill(this.word.go_on, { student: found.student || "–", time: moment(found.saved) }),
      goOn, [this.word.continue, goOn], [this.word.afresh, () => this._set(Lesson.none())]);
  }

  _lengths() {
    const lengths = {};
    this.texts.forEach((text, id) => { lengths[id] = text.chars.length; });
    return lengths;
  }

  _take(found, unsaved) {
    this.student = found.student;
    this.name.value = found.student;
    this.past = [];
    this._set(found.marks);
    this.unsaved = unsaved;
    this._keep();
  }

  _save() {
    const word = this.word;
    if (this.student) { this._saved(); return; }
    const name = element("input", { id: "save-name", type: "text", maxlength: "80", autocomplete: "off" });
    const accept = () => {
      const student = Lesson.oneLine(name.value, 80);
      if (!student) { name.focus(); return; }
      this.student = this.name.value = student;
      this._saved();
    };
    this.pending = null;
    this._open(element("div", { class: "line" }, element("label", { for: "save-name" }, word.name_first), name),
      element("div", { class: "buttons" }, element("button", { type: "button", class: "main", click: accept }, word.save),
        element("button", { type: "button", class: "quiet", click: () => this._close() }, word.cancel)));
    this.accept = accept;
    name.focus();
  }

  _saved() {
    const text = `${JSON.stringify(this._document(), null, 1)}\n`, file = Lesson.fileName(this.student);
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const link = element("a", { href: address, download: file, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
    this.unsaved = false;
    this._keep();
    const copy = element("textarea", { readonly: true, rows: "4", "aria-label": this.word.copy_this, click: () => copy.select() });
    copy.value = text;
    this._tell(Lesson.fill(this.word.saved, { file }), element("details", {}, element("summary", {}, this.word.no_file),
      element("p", {}, this.word.copy_this), copy));
  }

  _opened() {
    const file = this.file.files[0];
    this.file.value = "";
    if (!file) { return; }
    if (file.size > 5000000) { this._tell(this.word.problem_not_marks); return; }
    const reader = new FileReader();
    reader.onerror = () => this._tell(this.word.problem_not_read);
    reader.onload = () => {
      const found = Lesson.readMarks(String(reader.result), this.lesson, this._lengths());
      const take = () => { this._take(found, false); this._say(this.word.opened); };
      if (found.problem) { this._tell(this.word[`problem_${found.problem}`]); }
      else if (this.unsaved) { this._ask(this.word.replace, null, [this.word.replace_yes, take], [this.word.cancel, () => {}]); }
      else { take(); }
    };
    reader.readAsText(file);
  }

  /* ---- The second reader ---- */

  _askToCompare() {
    if (this.compared) { this._toSecond(); return; }
    this._ask(this.word.compare_ask, null, [this.word.compare_yes, () => this._compared()], [this.word.compare_no, () => {}]);
  }

  _compared() {
    this.compared = true;
    showNames(this);
    this.second.hidden = false;
    this.desk.parentElement.querySelector(".task").open = false;
    this.compare.textContent = this.word.to_comparison;
    this._draw();
    this._toSecond();
  }

  _toSecond() {
    this.second.focus({ preventScroll: true });
    this.second.scrollIntoView({ block: "start" });
  }
}

(function start() {
  const data = (id) => JSON.parse(document.getElementById(id).textContent);
  const word = data("variorum-words"), fallback = document.getElementById("variorum-none");
  let lesson = null;
  try { lesson = data("variorum-lesson"); } catch (fault) { lesson = null; }
  if (!lesson || lesson.schema !== "variorum/lesson/1" || !Array.isArray(lesson.articles)) {
    fallback.textContent = word.problem_pack;
    return;
  }
  new Page(lesson, word);
  fallback.remove();
})();
