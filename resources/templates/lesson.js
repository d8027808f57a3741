/* The page of a lesson: what is asked, the texts, what the student marks, and the second reader. */

const ROOMY = "variorum-roomy";         // where a browser keeps that texts are spaced out
const COLUMN = 300;                     // pixels that a text needs beside another

class Page {
  constructor(lesson, word) {
    this.lesson = lesson;
    this.word = word;
    this.marks = Lesson.none();
    this.past = [];                     // earlier marks, for Undo
    this.writing = null;                // the marks as they were before an answer that is being written
    this.marking = lesson.tasks.filter((task) => task !== "guess");
    this.task = this.marking[0] || "loaded";
    this.pending = null;                // what is being marked: {sort, article, start, end, mark: if it is there already}
    this.editor = null;
    this.compared = false;
    this.shown = [];                    // ids of the outlets in sight, the one asked for last at the end
    const ask = { task: () => this.task, picked: (column) => this._pendingOf(column) };
    const tell = {
      picked: (...what) => this._picked(...what), reached: (...what) => this._reached(...what),
      entered: () => this.dock.enter()
    };
    this.texts = new Map(lesson.articles.map((article) => [article.id, new Column(article, word, ask, tell)]));
    this.dock = new Dock(word, (within) => this._closed(within));
    const lengths = {};
    this.texts.forEach((text, id) => { lengths[id] = text.chars.length; });
    this.work = new Work(lesson, word, this.dock, lengths, (marks, unsaved) => this._take(marks, unsaved));
    this._build();
    this._space(this._spaced(), false);
    this._hideTexts(false);
    this._listen();
    this._fit(true);
    this._draw();
    this.work.restore();
  }

  outlet(id) {
    return this.texts.get(id).article.outlet;
  }

  words(mark) {
    return Lesson.slice(this.texts.get(mark.article).chars, mark.start, mark.end);
  }

  /* ---- What stands on the page ---- */

  _build() {
    const word = this.word, lesson = this.lesson, work = this.work;
    this.undo = action(element("span", {}, word.undo), () => this._undo(), "quiet undo", { title: word.undo });
    this.compare = lesson.key ? action(word.compare, () => this._askToCompare()) : null;
    this.tasks = new Map(this.marking.map((task) => [task, action(word[`task_${task}`], () => this._choose(task))]));
    const chip = ({ id, outlet }) => [id, action(outlet, () => this._toggle(id), "chip", { title: outlet })];
    this.chips = new Map(lesson.articles.map(chip));
    this.roomy = action(word.roomy, () => this._space(!document.body.classList.contains("roomy")), "quiet",
      { title: word.roomy_about });
    this.headlines = action(word.headlines, () => this._hideTexts(!this.hiding), "quiet", { title: word.headlines_about });
    this.hint = element("p", { id: "hint", class: "hint" });
    this.count = element("span", {});
    this.guesses = new Map();
    for (const [id, text] of lesson.tasks.includes("guess") ? this.texts : []) {
      const form = new GuessForm(text.article, lesson.outlets || [], word,
        (guess) => this._change(Lesson.withGuess(this.marks, guess)));
      this.guesses.set(id, form);
      text.body.before(form.root);
    }
    this.questions = new Questions(lesson.questions || [], word, (...what) => this._wrote(...what));
    document.body.classList.toggle("asks", Boolean(this.questions.root));
    const columns = Array.from(this.texts.values(), (text) => text.root);
    this.desk = element("section", { class: "texts", "aria-label": word.texts }, ...columns);
    this.list = element("div", { class: "list" });
    this.second = element("section", { class: "second", hidden: true, tabindex: "-1", "aria-label": word.second });
    this.about = this._about();
    document.body.append(
      element("header", { class: "top" },
        element("div", { class: "titles" }, element("p", { class: "kicker" }, word.lesson),
          element("h1", { dir: "auto", title: lesson.title }, lesson.title)),
        element("div", { class: "name" }, element("label", { for: "student" }, word.your_name), work.name),
        element("div", { class: "files" }, action(work.ends, () => this._save(), "main"),
          action(word.open, () => work.choose()), work.file, this.roomy, action(word.print, () => print(), "quiet print"))),
      ...(this.compare ? [element("div", { class: "acts" }, this.compare)] : []),
      element("section", { class: "bar", "aria-label": word.mark_what },
        element("div", { class: "switch", role: "group", "aria-label": word.mark_what }, ...this.tasks.values()),
        this.undo,
        element("div", { class: "outlets", role: "group", "aria-label": word.outlets }, ...this.chips.values()),
        element("a", { class: "to-marks", href: "#marks" }, word.my_marks, " ", this.count),
        this.hint),
      element("main", { class: "desk" }, this.about, this.desk, this.dock.root,
        element("aside", { "aria-label": word.beside },
          this.second, this.questions.root,
          element("section", { id: "marks" }, element("h2", {}, word.my_marks), work.kept, this.list),
          glossaryOf(lesson, word))),
      this.dock.live,
      element("footer", {}, element("p", {}, Lesson.fill(word.foot, { date: day(lesson.made) }))));
  }

  /** What the teacher wrote, and how it is done. */
  _about() {
    const word = this.word, lines = this.lesson.instructions.split(/\n+/).filter((line) => line.trim());
    const how = this.lesson.tasks.map((task) => element("li", {}, word[`how_${task}`]));
    if ((this.lesson.questions || []).length) {
      how.push(element("li", {}, element("a", { href: "#questions" }, word.how_questions)));
    }
    return element("details", { class: "task", open: true }, element("summary", {}, word.your_task), this.headlines,
      ...lines.map((line) => element("p", { class: "teacher", dir: "auto" }, line)),
      element("ul", {}, ...how, element("li", { class: "keys" }, word.how_keys)));
  }

  /** More room between lines, words and letters; this browser remembers it for every lesson. */
  _space(on, keep = true) {
    document.body.classList.toggle("roomy", on);
    this.roomy.setAttribute("aria-pressed", String(on));
    try { if (keep) { localStorage.setItem(ROOMY, on ? "1" : ""); } } catch (fault) { /* not remembered, then */ }
  }

  /** Show the headlines alone, or all of the texts. */
  _hideTexts(on) {
    this.hiding = on;
    this.desk.classList.toggle("headlines", on);
    this.headlines.setAttribute("aria-pressed", String(on));
  }

  _spaced() {
    try { return Boolean(localStorage.getItem(ROOMY)); } catch (fault) { return false; }
  }

  _listen() {
    let wait = 0;
    document.addEventListener("selectionchange", () => {
      clearTimeout(wait);
      wait = setTimeout(() => this._selected(), 180);
    });
    addEventListener("resize", () => this._fit(false));
    document.addEventListener("keydown", (event) => {
      const typing = /^(input|textarea)$/i.test(event.target.tagName) && event.target.type !== "checkbox";
      const control = (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (control && event.key.toLowerCase() === "z" && !typing) {
        event.preventDefault();
        this._undo();
      } else if (event.key === "Escape" && this.dock.open) {
        this.dock.leave();
      } else if (this.editor && !typing && !control && !event.altKey && event.key.length === 1 && event.key !== " ") {
        this.dock.enterReason();        // who marks by mouse and types at once writes the reason
      }
    });
  }

  /* ---- Which outlets are in sight ---- */

  _fit(first) {
    const room = Math.max(1, Math.floor(this.desk.clientWidth / COLUMN));
    if (first) { this.shown = this.lesson.articles.map((article) => article.id).slice(0, room).reverse(); }
    this.single = room === 1;
    this._show();
  }

  get _seen() {
    return this.single ? this.shown.slice(-1) : this.shown;
  }

  _toggle(id) {
    const open = this.shown.includes(id), rest = this.shown.filter((other) => other !== id);
    if (this.single || !open) { this.shown = rest.concat([id]); } else if (rest.length) { this.shown = rest; }
    this._show();
  }

  _show() {
    const seen = this._seen;
    this.texts.forEach((text, id) => { text.root.classList.toggle("away", !seen.includes(id)); });
    this.chips.forEach((chip, id) => { chip.setAttribute("aria-pressed", String(seen.includes(id))); });
    this.desk.style.setProperty("--columns", String(seen.length));
  }

  reveal(article, point) {
    if (!this._seen.includes(article)) { this._toggle(article); }
    if (this.hiding && this.texts.get(article).isHidden(point)) { this._hideTexts(false); }
    this.texts.get(article).reveal(point);
  }

  /* ---- Picking and marking ---- */

  _choose(task) {
    this._finish();
    this.task = task;
    this.texts.forEach((text) => { text.cursor = null; });
    if (this.pending) { this.dock.close(); }
    this._draw();
  }

  _pendingOf(column) {
    const pending = this.pending;
    return pending && pending.article === column.article.id ? [pending.start, pending.end] : null;
  }

  /** A selection: of words as they are; of details by whole sentences. */
  _selected() {
    const chosen = getSelection();
    if (!chosen || chosen.isCollapsed || !chosen.rangeCount) { return; }
    const range = chosen.getRangeAt(0);
    for (const column of this.texts.values()) {
      const span = range.intersectsNode(column.body) ? column.selected(range) : null;
      if (!span) { continue; }
      const units = this.task === "loaded" ? column.words : column.details;
      const snapped = Lesson.snap(units, span[0], span[1]);
      if (snapped) { this._offer(column, snapped, false); }
      return;
    }
  }

  _picked(column, span) {
    this._offer(column, span, true);
    this.dock.say(this.words(this.pending));
  }

  _reached(column, span, unit) {
    this._offer(column, span, true);
    column.hold(unit[0], this.dock.root);
    this.dock.say(Lesson.slice(column.chars, unit[0], unit[1]));
  }

  /** `draw`: the browser shows no selection of its own. */
  _offer(column, span, draw) {
    this._finish();
    const article = column.article.id, [start, end] = span;
    if (this.hiding && column.isHidden(start)) { this._hideTexts(false); }
    const mark = this.marks[this.task].find((m) => m.article === article && m.start <= start && end <= m.end);
    this.pending = mark ? { sort: this.task, article, start: mark.start, end: mark.end, mark }
      : { sort: this.task, article, start, end, mark: null };
    if (draw) { this._paint(); }
    this._edit();
    column.hold(this.pending.end - 1, this.dock.root);
  }

  edit(sort, mark) {
    this._finish();
    this.task = sort;
    this.pending = { sort, article: mark.article, start: mark.start, end: mark.end, mark };
    this._draw();
    this.reveal(mark.article, mark.start);
    this._edit();
    this.dock.enter();
  }

  _edit() {
    const { sort, mark } = this.pending, accept = () => this._accept();
    this.editor = new Editor(this, this.pending, {
      accept, remove: () => this.remove(sort, mark), cancel: () => this.dock.close()
    });
    this.dock.show(this.editor.parts, accept);
  }

  /** Who writes a reason and goes on to the next word has marked the first. */
  _finish() {
    if (this.pending && this.editor && this.editor.changed) { this._put(); }
  }

  _accept() {
    if (this._put()) {
      this.dock.say(this.word.marked);
      this.dock.close();
    } else {
      this.editor.askForOutlet();
      this.dock.say(this.word.tick_one);
    }
  }

  /** Put the mark among the others; false if a detail is missing nowhere. */
  _put() {
    const { sort, article, start, end, mark } = this.pending, why = this.editor.reason;
    if (sort === "missing") {
      const absent = this.editor.absent;
      if (!absent.length) { return false; }
      this._change(Lesson.withMissing(this.marks, { article, start, end, absent_from: absent, why }));
    } else {
      this._change(mark ? Lesson.withReason(this.marks, sort, mark, why)
        : Lesson.withLoaded(this.marks, { article, start, end, why }));
    }
    this.editor = null;
    return true;
  }

  remove(sort, mark) {
    this._change(Lesson.without(this.marks, sort, mark));
    this.dock.say(this.word.removed);
    this.dock.close();
  }

  _change(marks) {
    this.past.push(this.marks);
    this._set(marks, true);
  }

  /** While somebody writes, the words are kept; once they are done it is one step that can be taken back. */
  _wrote(number, text, done) {
    if (!this.writing) { this.writing = this.marks; }
    const before = this.writing, marks = Lesson.withAnswer(this.marks, number, text);
    this.marks = marks;
    this.work.keep(marks, true);
    if (done) {
      this.writing = null;
      if (JSON.stringify(before) !== JSON.stringify(marks)) { this.past.push(before); }
      this._draw();
    } else {
      this.questions.tally(marks.answers);
    }
  }

  _set(marks, unsaved) {
    this.marks = marks;
    this.work.keep(marks, unsaved);
    this._draw();
  }

  _take(marks, unsaved) {
    this.past = [];
    this._set(marks, unsaved);
  }

  _undo() {
    if (!this.past.length) { return; }
    if (this.dock.open) { this.dock.close(); }
    this._set(this.past.pop(), true);
    this.dock.say(this.word.undone);
  }

  _save() {
    this._finish();
    if (this.writing) { document.activeElement.blur(); }
    this.work.save();
  }

  _closed(within) {
    const column = this.pending ? this.texts.get(this.pending.article) : null, chosen = getSelection();
    this.pending = this.editor = null;
    if (chosen && column) { chosen.removeAllRanges(); }
    this._paint();
    if (within && column) { column.body.focus({ preventScroll: true }); }
  }

  /* ---- Drawing ---- */

  _draw() {
    this.tasks.forEach((button, task) => { button.setAttribute("aria-pressed", String(task === this.task)); });
    this.desk.dataset.task = this.task;
    this.hint.textContent = this.word[`hint_${this.task}`];
    this.count.textContent = String(Lesson.marked(this.marks));
    this.questions.show(this.marks.answers);
    this.guesses.forEach((form, id) => form.show(this.marks.guesses.find((guess) => guess.article === id)));
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
    const layer = (look, span, title, note) => ({ look, start: span.start, end: span.end, title, note });
    const layers = of(this.marks.loaded).map((mark) => layer("mine", mark, mark.why));
    for (const mark of of(this.marks.missing)) {
      const outlets = mark.absent_from.map((other) => this.outlet(other)).join(", ");
      layers.push(layer("absent", mark, mark.why, Lesson.fill(this.word.not_in, { outlets })));
    }
    if (this.compared) {
      of(this.lesson.key.comparison.wording).forEach((found) => layers.push(layer("program", found, found.why)));
    }
    if (this.pending && this.pending.article === id) { layers.push(layer("pending", this.pending)); }
    return layers;
  }

  /* ---- The second reader ---- */

  _askToCompare() {
    const word = this.word, yes = () => this._compare();
    this._finish();
    if (this.compared) { this._toSecond(); return; }
    this.dock.ask(word.compare_ask, null, [word.compare_yes, yes], [word.compare_no, () => {}]);
  }

  _compare() {
    this.compared = true;
    showNames(this);
    this.second.hidden = false;
    this.about.open = false;
    this.compare.textContent = this.word.to_comparison;
    this._draw();
    this._toSecond();
  }

  _toSecond() {
    this.second.focus({ preventScroll: true });
    this.second.scrollIntoView({ block: "start" });
  }
}

function start() {
  const data = (id) => JSON.parse(document.getElementById(id).textContent);
  const word = data("variorum-words"), fallback = document.getElementById("variorum-none");
  try {
    const lesson = data("variorum-lesson");
    if (lesson.schema !== "variorum/lesson/1") { throw new Error(lesson.schema); }
    new Page(lesson, word);
    fallback.remove();
  } catch (fault) {
    fallback.textContent = word.problem_pack;
    document.body.replaceChildren(fallback);
    throw fault;
  }
}

if (typeof document !== "undefined") { start(); }
