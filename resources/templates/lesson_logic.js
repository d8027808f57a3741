"use strict";
/* The logic of a lesson page, without a page: words, marks, files. Nothing here touches the document, so that it
   can be tested alone. Spans count code points, as in the pack; a text is held as a list of code points. */
var Lesson = (() => {
  const LONGEST_NAME = 80, LONGEST_REASON = 1000, LONGEST_ANSWER = 4000, MOST_MARKS = 5000;

  /* ---- Texts ---- */

  /** The code points of a text. A lone half of a pair counts as one. */
  function points(text) {
    const found = [];
    for (let i = 0; i < text.length; i++) {
      const first = text.charCodeAt(i), next = text.charCodeAt(i + 1);
      const pair = first >= 0xd800 && first <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
      found.push(pair ? text.substr(i++, 2) : text[i]);
    }
    return found;
  }

  function slice(chars, start, end) {
    return chars.slice(start, end).join("");
  }

  const SEPARATOR = new RegExp("[\\s\\u0000-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00a9\\u00ab-\\u00b1\\u00b4" +
    "\\u00b6-\\u00b9\\u00bb-\\u00bf\\u00d7\\u00f7\\u055a-\\u055f\\u0589\\u05be\\u05c0\\u05c3\\u05f3\\u05f4\\u060c\\u061b\\u061f" +
    "\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u0e2f\\u0e5a\\u0e5b\\u1361-\\u1368\\u17d4-\\u17da\\u2000-\\u200b\\u200e-\\u2bff" +
    "\\u2e00-\\u2e7f\\u3000-\\u3004\\u3008-\\u3020\\u3030\\ufe30-\\ufe6f\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40" +
    "\\uff5b-\\uff65\\ufeff]");
  const UNSPACED = new RegExp("[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff" +
    "\\ud840-\\ud88f]");

  function kind(char) {
    if (SEPARATOR.test(char)) { return 0; }
    return UNSPACED.test(char) ? 2 : 1;
  }

  /** An apostrophe or hyphen within a word, a point or comma within a figure. */
  function joins(chars, at) {
    const before = chars[at - 1], after = chars[at + 1];
    if (before === undefined || after === undefined || kind(before) !== 1 || kind(after) !== 1) { return false; }
    if (/[.,]/.test(chars[at])) { return /\d/.test(before) && /\d/.test(after); }
    return /['\u2019\u00ad\u2010\u2011-]/.test(chars[at]);
  }

  /** The words of a text as [start, end], in order. Where a script writes no spaces, `cut` tells the words of a
      run (a function of the run that gives their lengths in code points); without it each letter is one. */
  function words(chars, cut) {
    let found = [], at = 0;
    while (at < chars.length) {
      let start = at, what = kind(chars[at]);
      if (what === 0) { at++; continue; }
      while (at < chars.length && (kind(chars[at]) === what || (what === 1 && joins(chars, at)))) { at++; }
      if (what === 1) { found.push([start, at]); continue; }
      const lengths = cut ? cut(slice(chars, start, at)) : null;
      while (start < at) {
        const length = lengths && lengths.length ? Math.max(1, lengths.shift()) : 1;
        found.push([start, Math.min(at, start + length)]);
        start += length;
      }
    }
    return found;
  }

  /** The whole words that a selection touches, as one span; null if there are none. An empty one touches the word
      it lies in. */
  function snap(known, start, end) {
    const touched = known.filter((word) => {
      return start === end ? word[0] <= start && start < word[1] : word[0] < end && start < word[1];
    });
    return touched.length ? [touched[0][0], touched[touched.length - 1][1]] : null;
  }

  /** Cuts [start, end) wherever a span begins or ends: [{start, end, over: [indices of the spans over it]}]. */
  function runs(start, end, spans) {
    const cuts = [start, end];
    spans.forEach((span) => {
      [span.start, span.end].forEach((cut) => {
        if (cut > start && cut < end && cuts.indexOf(cut) < 0) { cuts.push(cut); }
      });
    });
    cuts.sort((a, b) => a - b);
    return cuts.slice(1).map((stop, i) => {
      const over = [];
      spans.forEach((span, index) => {
        if (span.start < stop && cuts[i] < span.end) { over.push(index); }
      });
      return { start: cuts[i], end: stop, over: over };
    });
  }

  function overlap(a, b) {
    return a.article === b.article && a.start < b.end && b.start < a.end;
  }

  /* ---- Marks: {loaded: [...], missing: [...], guesses: [...], answers: [...]}, never changed in place ---- */

  function none() {
    return { loaded: [], missing: [], guesses: [], answers: [] };
  }

  /** By their place in the texts; marks of one place stay as they were (not every engine sorts so). */
  function inOrder(articles, marks) {
    const place = (mark) => articles.indexOf(mark.article);
    return marks.map((mark, i) => ({ mark: mark, i: i }))
      .sort((a, b) => place(a.mark) - place(b.mark) || a.mark.start - b.mark.start || a.mark.end - b.mark.end || a.i - b.i)
      .map((each) => each.mark);
  }

  function joined(reasons) {
    return reasons.filter((why, i) => why && reasons.indexOf(why) === i).join("; ")
      .slice(0, LONGEST_REASON);
  }

  /** With one more loaded mark; those it overlaps become one with it. */
  function withLoaded(marks, mark) {
    const touched = marks.loaded.filter((other) => overlap(other, mark));
    const all = touched.concat([mark]);
    const merged = {
      article: mark.article,
      start: Math.min.apply(null, all.map((m) => m.start)),
      end: Math.max.apply(null, all.map((m) => m.end)),
      why: joined(all.map((m) => m.why))
    };
    const others = marks.loaded.filter((other) => touched.indexOf(other) < 0);
    return Object.assign({}, marks, { loaded: others.concat([merged]) });
  }

  /** With a detail marked as missing elsewhere; it takes the place of a mark on the same words. */
  function withMissing(marks, mark) {
    const others = marks.missing.filter((other) => {
      return other.article !== mark.article || other.start !== mark.start || other.end !== mark.end;
    });
    return Object.assign({}, marks, { missing: mark.absent_from.length ? others.concat([mark]) : others });
  }

  /** With a guess of whose text `article` is, in place of an earlier one; without it if `outlet` is empty. */
  function withGuess(marks, guess) {
    const others = marks.guesses.filter((other) => other.article !== guess.article);
    return Object.assign({}, marks, { guesses: guess.outlet ? others.concat([guess]) : others });
  }

  /** With an answer to the question of that number, in place of an earlier one; without it if nothing is written. */
  function withAnswer(marks, question, text) {
    const others = marks.answers.filter((other) => other.question !== question), written = text.trim();
    const answers = written ? others.concat([{ question: question, text: written }]) : others;
    return Object.assign({}, marks, { answers: answers.sort((a, b) => a.question - b.question) });
  }

  /** The numbers, from 1, of the questions that have no answer. */
  function unanswered(lesson, marks) {
    return (lesson.questions || []).map((_, number) => number)
      .filter((number) => !marks.answers.some((answer) => answer.question === number)).map((number) => number + 1);
  }

  /** The tasks that nothing was marked for. */
  function untouched(lesson, marks) {
    const done = { loaded: marks.loaded, missing: marks.missing, guess: marks.guesses };
    return lesson.tasks.filter((task) => !done[task].length);
  }

  /** How many marks and guesses there are. */
  function marked(marks) {
    return marks.loaded.length + marks.missing.length + marks.guesses.length;
  }

  /** How many marks, guesses and answers there are. */
  function count(marks) {
    return marked(marks) + marks.answers.length;
  }

  /** Without the mark; `sort` is "loaded", "missing" or "guesses". */
  function without(marks, sort, mark) {
    const changed = Object.assign({}, marks);
    changed[sort] = marks[sort].filter((other) => other !== mark);
    return changed;
  }

  /** With another reason for the mark. */
  function withReason(marks, sort, mark, why) {
    const changed = Object.assign({}, marks);
    changed[sort] = marks[sort].map((other) => {
      return other === mark ? Object.assign({}, mark, { why: why }) : other;
    });
    return changed;
  }

  /* ---- Files ---- */

  function oneLine(text, longest) {
    const line = String(text).replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
    return points(line).slice(0, longest).join("").trim();
  }

  /** An answer without empty lines, as the program that reads it keeps it. */
  function severalLines(text) {
    const lines = String(text).split(/[\r\n]+/).map((line) => oneLine(line, LONGEST_ANSWER)).filter(Boolean);
    return points(lines.join("\n")).slice(0, LONGEST_ANSWER).join("").trim();
  }

  /** What is handed in: variorum/marks/1. */
  function marksDocument(lesson, student, marks, saved) {
    const order = lesson.articles.map((article) => article.id);
    return {
      schema: "variorum/marks/1",
      lesson: lesson.id,
      student: oneLine(student, LONGEST_NAME),
      saved: saved,
      loaded: inOrder(order, marks.loaded).map((m) => {
        return { article: m.article, start: m.start, end: m.end, why: oneLine(m.why, LONGEST_REASON) };
      }),
      missing: inOrder(order, marks.missing).map((m) => {
        return {
          article: m.article, start: m.start, end: m.end,
          absent_from: order.filter((id) => m.absent_from.indexOf(id) >= 0),
          why: oneLine(m.why, LONGEST_REASON)
        };
      }),
      guesses: marks.guesses.slice().sort((a, b) => order.indexOf(a.article) - order.indexOf(b.article)).map((g) => {
        return { article: g.article, outlet: g.outlet, why: oneLine(g.why, LONGEST_REASON) };
      }),
      answers: marks.answers.map((a) => ({ question: a.question, text: severalLines(a.text) }))
    };
  }

  function whole(number) {
    return typeof number === "number" && isFinite(number) && Math.floor(number) === number;
  }

  /** The marks of a file: {student, saved, marks}, or {problem: "not_marks" | "other_lesson" | "spoilt"}. */
  function readMarks(text, lesson, lengths) {
    let read;
    try { read = JSON.parse(text.replace(/^\ufeff/, "")); } catch (fault) { return { problem: "not_marks" }; }
    if (!read || typeof read !== "object" || read.schema !== "variorum/marks/1") { return { problem: "not_marks" }; }
    if (read.lesson !== lesson.id) { return { problem: "other_lesson" }; }
    const guesses = read.guesses === undefined ? [] : read.guesses;
    const answers = read.answers === undefined ? [] : read.answers, questions = lesson.questions || [];
    const lists = [read.loaded, read.missing, guesses, answers];
    if (!lists.every(Array.isArray) || lists.reduce((sum, list) => sum + list.length, 0) > MOST_MARKS) {
      return { problem: "spoilt" };
    }
    function fits(mark) {
      return Boolean(mark) && Object.prototype.hasOwnProperty.call(lengths, mark.article) && whole(mark.start) &&
        whole(mark.end) && mark.start >= 0 && mark.start < mark.end && mark.end <= lengths[mark.article];
    }
    if (!read.loaded.every(fits) || !read.missing.every((mark) => {
      return fits(mark) && Array.isArray(mark.absent_from);
    }) || !guesses.every((guess) => {
      return Boolean(guess) && Object.prototype.hasOwnProperty.call(lengths, guess.article) &&
        (lesson.outlets || []).indexOf(guess.outlet) >= 0;
    }) || !answers.every((answer) => {
      return Boolean(answer) && whole(answer.question) && answer.question >= 0 &&
        answer.question < questions.length && typeof answer.text === "string";
    })) { return { problem: "spoilt" }; }
    function reason(mark) { return typeof mark.why === "string" ? oneLine(mark.why, LONGEST_REASON) : ""; }
    let marks = none();
    read.loaded.forEach((m) => {
      marks = withLoaded(marks, { article: m.article, start: m.start, end: m.end, why: reason(m) });
    });
    read.missing.forEach((m) => {
      const absent = lesson.articles.map((article) => article.id).filter((id) => {
        return id !== m.article && m.absent_from.indexOf(id) >= 0;
      });
      const mark = { article: m.article, start: m.start, end: m.end, absent_from: absent, why: reason(m) };
      marks = withMissing(marks, mark);
    });
    guesses.forEach((g) => {
      marks = withGuess(marks, { article: g.article, outlet: g.outlet, why: reason(g) });
    });
    answers.forEach((a) => { marks = withAnswer(marks, a.question, severalLines(a.text)); });
    return {
      student: typeof read.student === "string" ? oneLine(read.student, LONGEST_NAME) : "",
      saved: typeof read.saved === "string" ? read.saved : "",
      marks: marks
    };
  }

  /** A name for the file that every system takes. */
  function fileName(student) {
    let plain = oneLine(student, LONGEST_NAME).replace(/[\\/:*?"<>|\u0000-\u001f]+/g, " ")
      .replace(/^[\s.]+|[\s.]+$/g, "").replace(/\s+/g, " ");
    if (/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(plain)) { plain += "_"; }
    return (plain || "marks") + ".marks.json";
  }

  /** "{a} of {b}" with the values in it; what has none stays. */
  function fill(template, values) {
    return template.replace(/\{(\w+)\}/g, (whole_, name) => {
      return Object.prototype.hasOwnProperty.call(values, name) ? String(values[name]) : whole_;
    });
  }

  /* ---- The second reader ---- */

  /** The student's marks beside the program's, of a lesson with a key.

      loaded: {both, only_you, only_program}, each a list of {mark, words, quoted}: the student's mark (null for the
      program's alone) and the program's words that it shares a word with. missing: {yours, only_program}: for each of the
      student's details a verdict for each outlet named (same, maybe, reported, unknown, incomplete, with the
      passages it rests on), and what only the program found left out. */
  function compare(lesson, marks) {
    return {
      loaded: compareLoaded(lesson, marks.loaded, lesson.key.comparison),
      missing: compareMissing(lesson, marks.missing, lesson.key.comparison),
      guesses: compareGuesses(lesson, marks.guesses || [])
    };
  }

  /** Each guess with the outlet that it is, in the order of the texts. */
  function compareGuesses(lesson, guesses) {
    return [].concat(...lesson.articles.map((article) => guesses.filter((guess) => guess.article === article.id)
      .map((guess) => {
        const outlet = lesson.key.names[article.id].outlet;
        return { guess: guess, outlet: outlet, right: guess.outlet === outlet };
      })));
  }

  /** Two marks are the same if they share a word. */
  function compareLoaded(lesson, marks, comparison) {
    const order = lesson.articles.map((article) => article.id), found = { both: [], only_you: [], only_program: [] };
    const known = {}, met = new Set();
    lesson.articles.forEach((article) => { known[article.id] = words(points(article.text)); });
    const program = inOrder(order, comparison.wording);
    const same = (mark, word) => mark.article === word.article && known[mark.article].some((each) =>
      each[0] < mark.end && mark.start < each[1] && each[0] < word.end && word.start < each[1]);
    for (const mark of inOrder(order, marks)) {
      const shared = program.filter((word) => same(mark, word));
      shared.forEach((word) => met.add(word));
      const quoted = shared.length ? shared.every((word) => word.quoted) : spoken(comparison, mark);
      (shared.length ? found.both : found.only_you).push({ mark: mark, words: shared, quoted: quoted });
    }
    for (const word of program.filter((each) => !met.has(each))) {
      found.only_program.push({ mark: null, words: [word], quoted: word.quoted });
    }
    return found;
  }

  /** Whether a mark lies within somebody's own words. */
  function spoken(comparison, mark) {
    return comparison.quotes.some((quote) => quote.versions.some((version) =>
      version.direct && version.article === mark.article && version.start <= mark.start && mark.end <= version.end));
  }

  function compareMissing(lesson, marks, comparison) {
    const order = lesson.articles.map((article) => article.id), met = new Set(), yours = [];
    for (const mark of inOrder(order, marks)) {
      const article = lesson.articles.find((each) => each.id === mark.article);
      const under = new Set(article.passages.filter((p) => p.start < mark.end && mark.start < p.end).map((p) => p.id));
      const verdicts = mark.absent_from.map((outlet) => verdict(lesson, comparison, under, mark.article, outlet, met));
      yours.push({ mark: mark, verdicts: verdicts });
    }
    return { yours: yours, only_program: comparison.left_out.filter((item) => !met.has(item)) };
  }

  function verdict(lesson, comparison, under, article, outlet, met) {
    const said = (state, ids) => ({ outlet: outlet, state: state, passages: ids.filter((id, i) => ids.indexOf(id) === i) });
    const items = comparison.left_out.filter((item) =>
      item.article === outlet && item.evidence.some((id) => under.has(id)));
    items.forEach((item) => met.add(item));
    if (!lesson.articles.find((each) => each.id === outlet).complete) { return said("incomplete", []); }
    if (items.some((item) => item.state === "not_found")) { return said("same", []); }
    const rows = comparison.claims.filter((claim) => (claim.cells[article] || []).some((id) => under.has(id)));
    const told = [].concat(...rows.map((claim) => claim.cells[outlet] || []));
    if (told.length) { return said("reported", told); }
    const near = rows.map((claim) => claim.maybe[outlet])
      .concat(items.map((item) => item.nearest && item.nearest.passage)).filter(Boolean);
    return said(near.length || items.length ? "maybe" : "unknown", near);
  }

  /** Where words stand in a text, by themselves rather than in others ("15" in "2015"); -1 if nowhere. */
  function place(text, wanted) {
    for (let at = wanted ? text.indexOf(wanted) : -1; at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + wanted.length))) { return at; }
    }
    return text.indexOf(wanted);
  }

  /** A left-out detail in the sentence that tells it: {article, passage, before, words, after, apart, whole}, as
      reader.export.detail. */
  function told(lesson, item) {
    const at = {};
    lesson.articles.forEach((article) => article.passages.forEach((passage) => {
      if (item.evidence.indexOf(passage.id) >= 0) { at[passage.id] = { article: article, passage: passage }; }
    }));
    const said = (id, before, words_, after, apart) => ({
      article: id ? at[id].article.id : "", passage: id || "", before: before, words: words_, after: after, apart: apart,
      whole: !apart && !words(points(before)).length && !words(points(after)).length
    });
    const sentence = (id) => slice(points(at[id].article.text), at[id].passage.start, at[id].passage.end);
    for (const id of item.evidence) {
      const text = sentence(id), start = place(text, item.text);
      if (start >= 0) { return said(id, text.slice(0, start), item.text, text.slice(start + item.text.length), false); }
    }
    const first = item.evidence[0];
    return first ? said(first, "", item.text, sentence(first), true) : said("", "", item.text, "", false);
  }

  /** How well the program knows loaded words in the languages of articles: "well", "few" or "none", as in the one
      that is known least (reader.model.known_words). */
  function knownWords(articles) {
    const known = articles.map((article) => {
      const code = article.language.split("-")[0].toLowerCase();
      return code === "en" ? "well" : ["de", "fr", "es"].indexOf(code) >= 0 ? "few" : "none";
    });
    return known.indexOf("none") >= 0 ? "none" : known.indexOf("few") >= 0 ? "few" : "well";
  }

  return {
    points, slice, words, snap, runs, overlap, none, inOrder, withLoaded, withMissing, withGuess, withAnswer, unanswered, untouched, marked, count, without, withReason, oneLine,
    marksDocument, readMarks, fileName, fill, compare, told, knownWords
  };
})();
