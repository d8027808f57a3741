/* The panel below the texts: questions, messages, and the form in which a mark is made or changed. */

class Dock {
  /** `closed` is called after closing, with whether the keys were in the panel. */
  constructor(word, closed) {
    this.word = word;
    this.closed = closed;
    this.accept = null;                 // what Enter does in a field
    this.settled = null;                // of a question: what it means to do something else instead of answering
    this.asking = false;
    this.root = element("section", {
      class: "dock", hidden: true, "aria-label": word.marking, keydown: (event) => this._key(event)
    });
    this.live = element("div", { class: "unseen", role: "status", "aria-live": "polite" });
    const elsewhere = (event) => {
      const moving = event.key === "Tab" || event.key === "Shift";
      if (this.asking && !moving && !this.root.contains(event.target)) { this.leave(); }
    };
    document.addEventListener("pointerdown", elsewhere, true);
    document.addEventListener("keydown", elsewhere, true);
  }

  get open() {
    return !this.root.hidden;
  }

  show(parts, accept) {
    this.accept = accept || null;
    this.settled = null;
    this.asking = false;
    this.root.replaceChildren(...parts.filter(Boolean));
    this.root.hidden = false;
    document.body.classList.add("docked");
  }

  /** A question with its answers as [words, act]; `settled` happens if it is not answered, and must lose nothing. */
  ask(text, settled, ...answers) {
    const buttons = answers.map(([label, act], i) => action(label, () => { this.close(); act(); }, i ? "" : "main"));
    this.show([element("p", { class: "what message" }, text), element("div", { class: "buttons" }, ...buttons)]);
    this.settled = settled;
    this.asking = true;
    buttons[0].focus();
    this.say(text);
  }

  tell(text, ...more) {
    const ok = action(this.word.ok, () => this.close(), "main");
    this.show([element("p", { class: "what message" }, text), ...more, element("div", { class: "buttons" }, ok)]);
    this.say(text);
  }

  close() {
    const within = this.root.contains(document.activeElement);
    this.accept = this.settled = null;
    this.asking = false;
    this.root.hidden = true;
    document.body.classList.remove("docked");
    this.closed(within);
  }

  /** Closed without an answer. */
  leave() {
    const act = this.settled;
    this.close();
    if (act) { act(); }
  }

  enter() {
    const field = this.open ? this.root.querySelector("input") : null;
    if (field) { field.focus(); }
  }

  enterReason() {
    const field = this.root.querySelector("input[type=text]");
    if (field) { field.focus(); }
  }

  /** For who listens to the page. */
  say(text) {
    this.live.textContent = "";
    setTimeout(() => { this.live.textContent = text; }, 30);
  }

  _key(event) {
    if (event.key === "Enter" && this.accept && event.target.tagName === "INPUT") {
      event.preventDefault();
      this.accept();
    }
  }
}

function action(text, click, look, more) {
  return element("button", Object.assign({ type: "button", click, class: look || null }, more), text);
}

/** The form of one mark. `pending` is {sort, article, start, end, mark}; `acts` has accept, remove and cancel. */
class Editor {
  constructor(page, pending, acts) {
    const word = page.word, there = pending.mark;
    this.word = word;
    this.before = { why: there ? there.why : "", absent: there ? there.absent_from || [] : [] };
    this.why = element("input", { id: "why", type: "text", maxlength: "1000", autocomplete: "off" });
    this.why.value = this.before.why;
    this.boxes = [];
    this.legend = element("legend", {}, word.absent_from);
    const quoted = { dir: "auto", lang: page.texts.get(pending.article).article.language || null };
    this.parts = [
      element("p", { class: "what" }, element("b", {}, `${page.outlet(pending.article)}: `),
        element("q", quoted, page.words(pending))),
      pending.sort === "missing" ? this._outlets(page, pending) : null,
      element("div", { class: "line" }, element("label", { for: "why" }, word[`why_${pending.sort}`]), this.why,
        element("div", { class: "buttons" },
          action(there ? word.done : word[`mark_${pending.sort}`], acts.accept, "main",
            { disabled: this.boxes.length > 0 && this.boxes.every((box) => box.disabled) }),
          there ? action(word.remove, acts.remove) : null,
          action(word.cancel, acts.cancel, "quiet")))
    ];
  }

  /** The outlets that could lack a detail. Of an incomplete text nobody can tell. */
  _outlets(page, pending) {
    const others = page.lesson.articles.filter((article) => article.id !== pending.article);
    const labels = others.map((article) => {
      const box = element("input", { type: "checkbox", value: article.id, disabled: !article.complete });
      box.checked = this.before.absent.includes(article.id);
      this.boxes.push(box);
      const note = article.complete ? null : element("small", {}, ` (${this.word.incomplete_short})`);
      return element("label", {}, box, " ", article.outlet, note);
    });
    this.field = element("fieldset", {}, this.legend, ...labels);
    return this.field;
  }

  get reason() {
    return Lesson.oneLine(this.why.value, 1000);
  }

  get absent() {
    return this.boxes.filter((box) => box.checked).map((box) => box.value);
  }

  /** Something was written or ticked. */
  get changed() {
    return this.reason !== this.before.why || this.absent.join() !== this.before.absent.join();
  }

  askForOutlet() {
    this.legend.textContent = this.word.tick_one;
    this.field.classList.add("asked");
  }
}
