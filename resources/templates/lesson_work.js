/* The student's work as a thing to keep: in the browser while it is made, in a file to hand in. */

class Work {
  /** `take` is called with the marks that were brought back, and whether they are in no file yet. */
  constructor(lesson, word, dock, lengths, take) {
    this.lesson = lesson;
    this.word = word;
    this.dock = dock;
    this.lengths = lengths;
    this.take = take;
    this.student = "";
    this.marks = Lesson.none();
    this.unsaved = false;
    this.served = typeof HandIn === "undefined" ? null : new HandIn();
    this.place = `variorum-lesson-${lesson.id}`;
    this.kept = element("p", { class: "kept" });
    this.name = element("input", {
      id: "student", type: "text", maxlength: "80", autocomplete: "off", input: () => this._named()
    });
    this.file = element("input", {
      type: "file", accept: ".json,application/json", hidden: true, change: () => this._chosen()
    });
    addEventListener("beforeunload", (event) => {
      if (this.unsaved) { event.preventDefault(); event.returnValue = ""; }
    });
  }

  _named() {
    this.student = Lesson.oneLine(this.name.value, 80);
    this.keep(this.marks);
  }

  _document() {
    return Lesson.marksDocument(this.lesson, this.student, this.marks, new Date().toISOString());
  }

  /** Keep marks that are in no file yet. A browser may keep nothing for a page that was opened by a double click:
      then it is said. */
  keep(marks, unsaved = true) {
    this.marks = marks;
    this.unsaved = unsaved && Lesson.count(marks) > 0;
    let kept = true;
    try {
      localStorage.setItem(this.place, JSON.stringify(this._document()));
      localStorage.setItem(`${this.place}-safe`, this.unsaved ? "" : "1");
    } catch (fault) { kept = false; }
    this.kept.textContent = !this.unsaved ? "" : kept
      ? Lesson.fill(this.word.kept, { button: this.ends }) : this.word.not_kept;
  }

  /** What this browser kept is offered; it may be somebody else's, on a computer that is shared. */
  restore() {
    let held = null, safe = false;
    try {
      held = localStorage.getItem(this.place);
      safe = Boolean(localStorage.getItem(`${this.place}-safe`));   // it was handed in, or is in a file
    } catch (fault) { return; }
    const found = held ? Lesson.readMarks(held, this.lesson, this.lengths) : { problem: "not_marks" };
    if (found.problem || !Lesson.count(found.marks)) { return; }
    const goOn = () => this._bring(found, !safe), afresh = () => this.take(Lesson.none(), false);
    const work = [found.student, moment(found.saved)].filter(Boolean).join(", ");
    this.dock.ask(Lesson.fill(this.word.go_on, { work }),
      goOn, [this.word.continue, goOn], [this.word.afresh, afresh]);
  }

  _bring(found, unsaved) {
    this.student = this.name.value = found.student;
    this.take(found.marks, unsaved);
  }

  /** What the button that ends the work says: a page that a teacher serves hands in by itself. */
  get ends() {
    return this.served ? this.word.hand_in : this.word.save;
  }

  save() {
    if (this.student) { this._end(); return; }
    const name = element("input", { id: "save-name", type: "text", maxlength: "80", autocomplete: "off" });
    const accept = () => {
      const student = Lesson.oneLine(name.value, 80);
      if (!student) { name.focus(); return; }
      this.student = this.name.value = student;
      this._end();
    };
    this.dock.show([
      element("div", { class: "line" }, element("label", { for: "save-name" }, this.word.name_first), name),
      element("div", { class: "buttons" }, action(this.ends, accept, "main"),
        action(this.word.cancel, () => this.dock.close(), "quiet"))
    ], accept);
    name.focus();
  }

  _end() {
    if (this.served) { this._handIn(); } else { this._write(); }
  }

  /** What cannot be handed in is saved as a file all the same. */
  _handIn() {
    const marks = this.marks;
    this.served.send(this._document(), (problem) => {
      if (problem === "name_taken") {
        this.dock.tell(this.word.name_taken);
        this.name.focus();
      } else if (problem) {
        this._write(this.word.not_reached);
      } else {
        this.keep(this.marks, this.marks !== marks);
        this.dock.tell([this.word.handed_in, ...this._left()].join(" "));
      }
    });
  }

  /** `why` is said first: a file is made because of it. */
  _write(why = "") {
    const text = `${JSON.stringify(this._document(), null, 1)}\n`, file = Lesson.fileName(this.student);
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const link = element("a", { href: address, download: file, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
    this.keep(this.marks, false);
    const copy = element("textarea", {
      readonly: true, rows: "4", "aria-label": this.word.copy_this, click: () => copy.select()
    });
    copy.value = text;
    this.dock.tell([why, Lesson.fill(this.word.saved, { file }), ...this._left()].filter(Boolean).join(" "), element("details", {},
      element("summary", {}, this.word.no_file), element("p", {}, this.word.copy_this), copy));
  }

  /** What there is nothing of in the file, so that nobody hands in less than they think: a word that was clicked is
      not marked yet. */
  _left() {
    const parts = [
      ...Lesson.untouched(this.lesson, this.marks).map((task) => this.word[`task_${task}`]),
      ...Lesson.unanswered(this.lesson, this.marks).map((number) => Lesson.fill(this.word.answer_to, { number }))
    ];
    return parts.length ? [Lesson.fill(this.word.left, { parts: parts.join(" · ") })] : [];
  }

  choose() {
    this.file.click();
  }

  _chosen() {
    const file = this.file.files[0];
    this.file.value = "";
    if (!file) { return; }
    if (file.size > 5000000) { this.dock.tell(this.word.problem_not_marks); return; }
    const reader = new FileReader();
    reader.onerror = () => this.dock.tell(this.word.problem_not_read);
    reader.onload = () => this._read(String(reader.result));
    reader.readAsText(file);
  }

  _read(text) {
    const found = Lesson.readMarks(text, this.lesson, this.lengths);
    const open = () => { this._bring(found, false); this.dock.say(this.word.opened); };
    if (found.problem) {
      this.dock.tell(this.word[`problem_${found.problem}`]);
    } else if (this.unsaved) {
      this.dock.ask(this.word.replace, null, [this.word.replace_yes, open], [this.word.cancel, () => {}]);
    } else {
      open();
    }
  }
}
