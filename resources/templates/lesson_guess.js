/* Which outlet is which: a form above each text of a lesson that asks for it. */

class GuessForm {
  /** `guessed` is called with {article, outlet, why} when the student chooses an outlet or writes what gives it away. */
  constructor(article, outlets, word, guessed) {
    const tell = () => guessed({ article: article.id, outlet: this.choice.value, why: Lesson.oneLine(this.why.value, 1000) });
    const id = `guess-${article.id}`;
    this.choice = element("select", { id, change: tell }, element("option", { value: "" }, word.choose),
      ...outlets.map((outlet) => element("option", { value: outlet }, outlet)));
    this.why = element("input", {
      type: "text", maxlength: "1000", autocomplete: "off", placeholder: word.gives_away, change: tell,
      "aria-label": `${article.outlet}: ${word.gives_away}`
    });
    this.root = element("div", { class: "guess" },
      element("label", { for: id }, element("span", { class: "unseen" }, `${article.outlet}: `), word.i_think),
      this.choice, this.why);
  }

  /** As the marks have it; null if nothing is guessed. */
  show(guess) {
    this.choice.value = guess ? guess.outlet : "";
    this.why.value = guess ? guess.why : "";
    this.why.hidden = !guess;
  }
}
