/* The teacher's questions, each with a field for an answer. */

class Questions {
  /** `wrote` is called with (number, text, done): done once the keys leave the field. */
  constructor(questions, word, wrote) {
    this.word = word;
    this.count = element("small", {});
    this.fields = questions.map((asked, number) => {
      const field = element("textarea", {
        id: `question-${number}`, rows: "2", maxlength: "4000",
        input: () => { this._fit(field); wrote(number, field.value, false); },
        blur: () => wrote(number, field.value, true)
      });
      return field;
    });
    const items = questions.map((asked, number) => element("li", {},
      element("label", { for: `question-${number}` },
        element("small", {}, Lesson.fill(word.answer_to, { number: number + 1 })), " ",
        element("span", { class: "asked", dir: "auto" }, asked)), this.fields[number]));
    this.root = questions.length ? element("section", { id: "questions", "aria-labelledby": "questions-head" },
      element("h2", { id: "questions-head" }, word.questions), this.count, element("ul", {}, ...items)) : null;
  }

  /** As the marks have them; a field in which somebody writes is left alone. */
  show(answers) {
    this.fields.forEach((field, number) => {
      const found = answers.find((answer) => answer.question === number);
      if (field !== document.activeElement) { field.value = found ? found.text : ""; }
      this._fit(field);
    });
    this.tally(answers);
  }

  tally(answers) {
    this.count.textContent = Lesson.fill(this.word.answered, { count: answers.length, of: this.fields.length });
  }

  /** As high as what is written in it. */
  _fit(field) {
    field.style.height = "auto";
    if (field.scrollHeight) { field.style.height = `${field.scrollHeight + 2}px`; }
  }
}
