/* The texts of a lesson: drawn sentence by sentence, with the marks over them; words and sentences are picked by
   mouse, finger or keys. Whatever is shown is set as text, never as markup. */

const SHORT = 1700;                     // letters of a text that paper does not part: half a sheet

/** An element with attributes and children; strings become text. A function is called when it is clicked. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes || {}).forEach(([key, value]) => {
    if (typeof value === "function") { made.addEventListener(key, value); }
    else if (value === true) { made.setAttribute(key, ""); }
    else if (value !== false && value !== null && value !== undefined) { made.setAttribute(key, value); }
  });
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** A function for `Lesson.words` where the browser can cut scripts without spaces; else null. */
function cutter(language) {
  if (typeof Intl === "undefined" || !Intl.Segmenter) { return null; }
  let segmenter;
  try { segmenter = new Intl.Segmenter(language || undefined, { granularity: "word" }); } catch (fault) { return null; }
  return (run) => Array.from(segmenter.segment(run), (part) => Lesson.points(part.segment).length);
}

/** One outlet's column. `ask` says what is marked and how things stand; `tell` is told what was picked. */
class Column {
  constructor(article, word, ask, tell) {
    this.article = article;
    this.ask = ask;
    this.tell = tell;
    this.chars = Lesson.points(article.text);
    this.words = Lesson.words(this.chars, cutter(article.language));
    this.starts = new WeakMap();        // of each text node: where it begins, in code points
    this.sentences = [];                // {start, end, node}; together they cover a paragraph without gaps
    this.headed = false;                // a headline stands above the text
    this.cursor = null;                 // what the keys have reached: [first, last] index of words, or of sentences
    this.name = element("span", { class: "outlet" }, article.outlet);
    this.real = element("p", { class: "real", hidden: true });
    this.body = element("div", {
      class: "body", tabindex: "0", role: "group", lang: article.language || null,
      "aria-label": Lesson.fill(word.text_of, { outlet: article.outlet }), "aria-describedby": "hint"
    });
    this.root = element("article", { class: "column", "data-article": article.id },
      element("header", { class: "heading" }, element("h2", {}, this.name),
        article.complete ? null : element("p", { class: "incomplete" }, word.incomplete)),
      this.real, this.body);
    this.root.classList.toggle("short", this.chars.length < SHORT);
    this._build();
    this.body.addEventListener("click", (event) => this._clicked(event));
    this.body.addEventListener("keydown", (event) => this._key(event));
  }

  _build() {
    const tags = { headline: "h3", subhead: "h4" };
    let block = null, paragraph = null, kind = null, end = 0;
    const begin = (passageKind) => {
      block = element(tags[passageKind] || "p", { class: passageKind, dir: "auto" });
      if (passageKind === "headline") { this.headed = true; } else if (this.headed) { block.classList.add("later"); }
      this.body.append(block);
    };
    const add = (start, stop) => {
      const node = element("span", { class: "sentence" });
      block.append(node);
      this.sentences.push({ start, end: stop, node, drawn: null });
    };
    for (const passage of this.article.passages) {
      const gap = Lesson.slice(this.chars, end, passage.start);
      const same = block && passage.paragraph === paragraph && passage.kind === kind;
      if (gap.trim()) {                 // text that is no passage is shown all the same
        if (!same) { begin("sentence"); }
        add(end, passage.start);
      } else if (same && this.sentences.length) {
        this.sentences[this.sentences.length - 1].end = passage.start;
      }
      if (!same) { begin(passage.kind); }
      add(passage.start, passage.end);
      paragraph = passage.paragraph;
      kind = passage.kind;
      end = passage.end;
    }
    if (Lesson.slice(this.chars, end, this.chars.length).trim()) {
      begin("sentence");
      add(end, this.chars.length);
    }
  }

  /** Draw the text with `layers`: [{start, end, look, note, title}], in code points. Sentences that stay as they are
      are left alone. */
  paint(layers) {
    for (const sentence of this.sentences) {
      const over = layers.filter((layer) => layer.start < sentence.end && sentence.start < layer.end);
      const drawn = JSON.stringify(over);
      if (drawn === sentence.drawn) { continue; }
      sentence.drawn = drawn;
      sentence.node.replaceChildren(...[].concat(...Lesson.runs(sentence.start, sentence.end, over)
        .map((run) => this._run(run, run.over.map((index) => over[index])))));
    }
  }

  _run(run, over) {
    const text = document.createTextNode(Lesson.slice(this.chars, run.start, run.end));
    this.starts.set(text, run.start);
    if (!over.length) { return [text]; }
    const title = over.map((layer) => layer.title).filter(Boolean).join(" · ");
    const notes = over.filter((layer) => layer.note && layer.end === run.end);
    return [element("mark", { class: over.map((layer) => layer.look).join(" "), title: title || null }, text),
      ...notes.map((layer) => element("span", { class: "note" }, layer.note))];
  }

  /** What can be marked as missing: passages as [start, end], without the white space behind them. */
  get details() {
    return this.article.passages.map((passage) => [passage.start, passage.end]);
  }

  /** The code point that stands at a place of the document; null if it is not in this text. */
  point(node, units) {
    return this.starts.has(node) ? this.starts.get(node) + Lesson.points(node.data.slice(0, units)).length : null;
  }

  /** What of this text a selection covers: [start, end]; null if nothing. */
  selected(range) {
    let start = null, end = null;
    const walker = document.createTreeWalker(this.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!this.starts.has(node) || !range.intersectsNode(node)) { continue; }
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      if (from >= to) { continue; }
      start = start === null ? this.point(node, from) : start;
      end = this.point(node, to);
    }
    return start === null ? null : [start, end];
  }

  sentenceAt(point) {
    return this.sentences.find((sentence) => sentence.start <= point && point < sentence.end) || null;
  }

  /** Whether a place is not seen while headlines are shown alone. */
  isHidden(point) {
    const sentence = this.sentenceAt(point);
    return Boolean(sentence) && sentence.node.parentNode.classList.contains("later");
  }

  reveal(point) {
    const sentence = this.sentenceAt(point) || this.sentences[0];
    if (!sentence) { return; }
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    sentence.node.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    sentence.node.classList.add("found");
    setTimeout(() => sentence.node.classList.remove("found"), 2500);
  }

  /** Keep what is being marked in sight; `panel` may lie over the foot of the page. */
  hold(point, panel) {
    const sentence = this.sentenceAt(point);
    if (!sentence) { return; }
    sentence.node.scrollIntoView({ block: "nearest" });
    const hidden = sentence.node.getBoundingClientRect().bottom + 16 - panel.getBoundingClientRect().top;
    if (hidden > 0 && getComputedStyle(panel).position === "fixed") { scrollBy(0, hidden); }
  }

  _clicked(event) {
    const chosen = getSelection();
    if (chosen && !chosen.isCollapsed && this.selected(chosen.getRangeAt(0))) { return; }
    if (!event.target.closest(".sentence")) { return; }
    const place = document.caretPositionFromPoint ? document.caretPositionFromPoint(event.clientX, event.clientY)
      : document.caretRangeFromPoint(event.clientX, event.clientY);
    if (!place) { return; }
    const at = this.point(place.offsetNode || place.startContainer, place.offsetNode ? place.offset : place.startOffset);
    if (at === null) { return; }
    const units = this.ask.task() === "missing" ? this.details : this.words;
    const unit = Lesson.snap(units, at, at) || (at ? Lesson.snap(units, at - 1, at - 1) : null);
    if (unit) {
      this.cursor = null;
      this.tell.picked(this, unit);
    }
  }

  _key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) { return; }
    const direction = getComputedStyle(this.body.firstElementChild || this.body).direction;
    const forward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const steps = { ArrowUp: ["sentence", -1], ArrowDown: ["sentence", 1] };
    steps.ArrowRight = steps.ArrowLeft = null;
    if (event.key in steps) {
      const [unit, by] = steps[event.key] || ["word", event.key === forward ? 1 : -1];
      event.preventDefault();
      this._move(unit, by, event.shiftKey);
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.tell.entered();
    }
  }

  /** The keys' own cursor: words, or whole sentences; with Shift it takes in more. */
  _move(unit, by, more) {
    const missing = this.ask.task() === "missing";
    const spans = missing ? this.details : this.words;
    if (!spans.length) { return; }
    const picked = this.ask.picked(this);
    const last = this.cursor ? this.cursor[1] : picked ? this._index(spans, picked[0]) : -1;
    let next = Math.max(0, Math.min(spans.length - 1, last + by));
    if (!missing && unit === "sentence" && last >= 0) {
      const here = this.sentences.indexOf(this.sentenceAt(spans[last][0]));
      const there = this.sentences[Math.max(0, Math.min(this.sentences.length - 1, here + by))];
      next = Math.max(0, this._index(spans, there.start));
    }
    this.cursor = more && this.cursor && !missing ? [this.cursor[0], next] : [next, next];
    const from = Math.min(...this.cursor), to = Math.max(...this.cursor);
    this.tell.reached(this, [spans[from][0], spans[to][1]], spans[next]);
  }

  _index(spans, point) {
    return spans.findIndex((span) => span[1] > point);
  }
}
