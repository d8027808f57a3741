/* What stands beside the texts: the student's own marks; the second reader, once the student asked for it; the
   glossary. */

const FIRST = 6;                        // details of one outlet before "show all"
const PLACES = 3;                       // sentences that a verdict shows

/** Fill the list of the student's own marks. */
function listMarks(page) {
  const word = page.word, order = page.lesson.articles.map((article) => article.id), parts = [];
  for (const sort of ["loaded", "missing"]) {
    if (!page.lesson.tasks.includes(sort) && !page.marks[sort].length) { continue; }
    const rows = Lesson.inOrder(order, page.marks[sort]).map((mark) => markRow(page, sort, mark));
    parts.push(element("h3", {}, `${word[`task_${sort}`]} (${rows.length})`), element("ul", {}, ...rows));
  }
  if (page.marks.guesses.length) {
    const rows = page.lesson.articles.map((article) => page.marks.guesses.find((guess) => guess.article === article.id));
    parts.push(element("h3", {}, word.task_guess),
      element("ul", {}, ...rows.filter(Boolean).map((guess) => guessRow(page, guess))));
  }
  page.list.replaceChildren(...(Lesson.marked(page.marks) ? parts : [element("p", { class: "empty" }, word.no_marks)]));
}

function markRow(page, sort, mark) {
  const word = page.word, text = page.words(mark);
  const absent = sort === "missing" ? mark.absent_from.map((id) => page.outlet(id)).join(", ") : "";
  return element("li", { class: sort },
    element("button", { type: "button", class: "go", click: () => page.edit(sort, mark), title: word.change },
      element("small", {}, page.outlet(mark.article)), element("q", { dir: "auto" }, text),
      absent ? element("small", {}, Lesson.fill(word.not_in, { outlets: absent })) : null,
      mark.why ? element("span", { class: "why", dir: "auto" }, mark.why) : null),
    element("button", { type: "button", class: "quiet", click: () => page.remove(sort, mark),
      "aria-label": Lesson.fill(word.remove_this, { words: text }) }, word.remove));
}

function guessRow(page, guess) {
  const word = page.word, text = `${page.outlet(guess.article)}: ${guess.outlet}`;
  return element("li", { class: "guessed" },
    element("button", { type: "button", class: "go", click: () => page.reveal(guess.article, 0), title: word.show }, text,
      guess.why ? element("span", { class: "why", dir: "auto" }, guess.why) : null),
    element("button", { type: "button", class: "quiet", click: () => page.remove("guesses", guess),
      "aria-label": Lesson.fill(word.remove_this, { words: text }) }, word.remove));
}

/** Fill the part of the page that compares. */
function showSecond(page) {
  const word = page.word, found = Lesson.compare(page.lesson, page.marks);
  const parts = [element("h2", {}, word.second), element("p", {}, word.second_about)];
  if (page.lesson.tasks.includes("loaded")) {
    parts.push(element("h3", {}, word.task_loaded),
      element("p", { class: "legend" }, element("mark", { class: "mine" }, word.legend_you), " ",
        element("mark", { class: "program" }, word.legend_program), " ",
        element("mark", { class: "mine program" }, word.legend_both)));
    const known = Lesson.knownWords(page.lesson.articles);
    if (known !== "well") {
      parts.push(element("p", { class: "empty" }, known === "few" ? word.known_few : word.known_none));
    }
    const own = (rows) => rows.filter((row) => !row.quoted), said = (rows) => rows.filter((row) => row.quoted);
    parts.push(...wordGroups(page, own(found.loaded.both), own(found.loaded.only_you), own(found.loaded.only_program)));
    const quoted = wordGroups(page, said(found.loaded.both), said(found.loaded.only_you), said(found.loaded.only_program));
    if (quoted.length) {
      parts.push(element("details", { class: "group" }, element("summary", {}, word.speakers_words),
        element("p", {}, word.speakers_about), ...quoted));
    }
  }
  if (page.lesson.tasks.includes("missing")) {
    parts.push(element("h3", {}, word.task_missing), ...missingGroups(page, found.missing));
  }
  if (found.guesses.length) {
    parts.push(element("h3", {}, word.task_guess), element("ul", {}, ...found.guesses.map(({ guess, outlet, right }) =>
      element("li", {}, element("p", {}, element("b", {}, `${page.outlet(guess.article)}: `),
        Lesson.fill(right ? word.guess_right : word.guess_wrong, { guess: guess.outlet, outlet })),
      guess.why ? element("p", { class: "said", dir: "auto" }, guess.why) : null))));
  }
  const open = new Set(Array.from(page.second.querySelectorAll("details[open]"), (each) => each.dataset.group));
  page.second.replaceChildren(...parts);
  page.second.querySelectorAll("details").forEach((each) => { each.open = each.open || open.has(each.dataset.group); });
}

function group(name, text, rows) {
  if (!rows.length) { return []; }
  return [element("details", { class: "group", "data-group": name, open: rows.length <= 12 },
    element("summary", {}, `${text} (${rows.length})`), element("ul", {}, ...rows))];
}

function wordGroups(page, both, you, program) {
  const word = page.word, tag = both.concat(you, program).some((row) => row.quoted) ? "said" : "own";
  return [
    ...group(`${tag}-both`, word.both, both.map((row) => wordRow(page, row))),
    ...group(`${tag}-you`, word.only_you, you.map((row) => wordRow(page, row))),
    ...group(`${tag}-program`, word.only_program, program.map((row) => wordRow(page, row)))
  ];
}

/** A row of {mark, words}: the student's mark, if there is one, and the program's words that it meets. */
function wordRow(page, row) {
  const word = page.word, span = row.mark || row.words[0], lines = [];
  const line = (label, text) => lines.push(element("p", { class: "said" }, element("b", {}, `${label} `),
    element("span", { dir: "auto" }, text)));
  if (row.mark && row.mark.why) { line(word.you_say, row.mark.why); }
  for (const found of row.words) {
    const several = row.words.length > 1 ? `“${found.text}”: ` : "";
    line(word.program_says, several + found.why);
    if (found.plain) { line(word.plainer, found.plain); }
    const others = (found.others || []).filter((other) => other.text && !other.same)
      .map((other) => `${other.text} (${page.outlet(other.article)})`);
    if (others.length) { line(word.others_write, others.join("; ")); }
  }
  return element("li", {}, place(page, span.article, span.start, page.words(span)), ...lines);
}

/** A button that shows words where they stand. */
function place(page, article, start, text) {
  return element("button", { type: "button", class: "go", click: () => page.reveal(article, start), title: page.word.show },
    element("small", {}, page.outlet(article)), element("q", { dir: "auto" }, text));
}

function passageOf(page, id) {
  for (const article of page.lesson.articles) {
    const passage = article.passages.find((each) => each.id === id);
    if (passage) { return { article: article.id, start: passage.start, end: passage.end }; }
  }
  return null;
}

function passages(page, ids) {
  return ids.map((id) => passageOf(page, id)).filter(Boolean)
    .map((span) => place(page, span.article, span.start, page.words(span)));
}

function missingGroups(page, found) {
  const word = page.word;
  const told = (verdict) => element("div", { class: `verdict ${verdict.state}` },
    element("p", {}, element("b", {}, `${page.outlet(verdict.outlet)}: `), word[`verdict_${verdict.state}`]),
    ...passages(page, verdict.passages.slice(0, PLACES)));
  const yours = found.yours.map(({ mark, verdicts }) => element("li", {},
    place(page, mark.article, mark.start, page.words(mark)), ...verdicts.map(told)));
  const parts = group("missing-you", word.your_details, yours);
  parts.push(element("h4", {}, word.program_details));
  for (const article of page.lesson.articles) {
    const items = found.only_program.filter((item) => item.article === article.id);
    const sure = items.filter((item) => item.state === "not_found"), maybe = items.filter((item) => item.state === "maybe");
    if (!article.complete) {
      parts.push(element("p", {}, element("b", {}, `${article.outlet}: `), word.incomplete));
    } else if (items.length) {
      parts.push(leftOut(page, article, sure.concat(maybe)));
    }
  }
  return parts;
}

function leftOut(page, article, items) {
  const word = page.word, rows = items.map((item) => detail(page, item)), more = rows.slice(FIRST);
  more.forEach((row) => { row.hidden = true; });
  const all = action(Lesson.fill(word.show_all, { count: rows.length }), () => {
    more.forEach((row) => { row.hidden = false; });
    all.remove();
  }, "quiet");
  return element("details", { class: "group", "data-group": `left-${article.id}` },
    element("summary", {}, Lesson.fill(word.not_in, { outlets: article.outlet })),
    element("ul", {}, ...rows), more.length ? all : null);
}

function detail(page, item) {
  const word = page.word, outlets = item.reported_by.map((id) => page.outlet(id)).join(", ");
  const near = item.nearest ? [element("p", { class: "said" }, element("b", {}, word.nearest)),
    ...passages(page, [item.nearest.passage])] : [];
  const told = Lesson.told(page.lesson, item);
  const parts = told.apart ? [element("b", {}, told.words), ": ", told.after]
    : [told.before, told.whole ? told.words : element("b", {}, told.words), told.after];
  return element("li", { class: item.state },
    element("p", { dir: "auto" }, ...parts),
    element("p", { class: "said" }, element("b", {}, `${word.reported_by} `), outlets,
      item.state === "maybe" ? ` · ${word.maybe}` : null),
    element("details", {}, element("summary", {}, word.evidence), ...passages(page, item.evidence), ...near));
}

/** Who the outlets really are, above each text and on its button. */
function showNames(page) {
  for (const [id, real] of Object.entries(page.lesson.key.names)) {
    const text = page.texts.get(id), parts = [element("b", {}, real.outlet)];
    if (!text) { continue; }
    if (real.published) { parts.push(` · ${day(real.published)}`); }
    if (/^https?:\/\//i.test(real.url || "")) {
      const host = real.url.replace(/^https?:\/\/(www\.)?([^/?#]+).*$/i, "$2");
      parts.push(" · ", element("a", { href: real.url, rel: "noreferrer noopener", target: "_blank" }, host));
    }
    if (real.title !== text.article.title) { parts.push(element("br"), element("span", { dir: "auto" }, real.title)); }
    text.real.hidden = false;
    text.real.replaceChildren(...parts);
    if (page.lesson.blind) {
      page.chips.get(id).append(element("small", {}, ` ${real.outlet}`));
      text.name.append(element("small", {}, ` ${real.outlet}`));
    }
  }
}

/** The glossary, folded, with a field to find a word in it; null if the lesson has none. */
function glossaryOf(lesson, word) {
  if (!lesson.glossary.length) { return null; }
  const terms = lesson.glossary.map((term) => element("div", {},
    element("dt", {}, term.term), element("dd", {}, term.meaning),
    term.example ? element("dd", { class: "example" }, term.example) : null));
  const nothing = element("p", { hidden: true }, word.no_term);
  const find = element("input", { id: "find", type: "search", input: () => {
    const sought = find.value.trim().toLowerCase();
    terms.forEach((term) => { term.hidden = !term.textContent.toLowerCase().includes(sought); });
    nothing.hidden = terms.some((term) => !term.hidden);
  } });
  return element("details", { class: "glossary" }, element("summary", {}, word.glossary),
    element("label", { for: "find" }, word.find_term), find, nothing, element("dl", {}, ...terms));
}

/** A date of the pack as the reader writes dates; what is none stays as it is. */
function day(text) {
  const date = new Date(text);
  return isNaN(date) ? String(text) : date.toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
}

function moment(text) {
  const date = new Date(text);
  const form = { dateStyle: "medium", timeStyle: "short" };
  return isNaN(date) ? String(text) : date.toLocaleString(document.documentElement.lang, form);
}
