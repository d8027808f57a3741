/* As much of a browser's document as the page of a lesson asks for, so that Qt's script engine can build the page.
   Nothing is laid out: sizes are fixed, scrolling does nothing. `markup(document.body)` says what is there. */

const document = {};

class Node_ {
  constructor() { this.parentNode = null; this.childNodes = []; this.listeners = {}; }
  addEventListener(name, act) { (this.listeners[name] = this.listeners[name] || []).push(act); }
  fire(name, more) {
    const event = Object.assign({ target: this, preventDefault() {}, key: "" }, more);
    (this.listeners[name] || []).forEach((act) => act(event));
  }
  append(...nodes) {
    for (const each of nodes) {
      const node = each instanceof Node_ ? each : new Text_(String(each));
      node.remove();
      node.parentNode = this;
      this.childNodes.push(node);
    }
  }
  before(node) {
    node.remove();
    node.parentNode = this.parentNode;
    this.parentNode.childNodes.splice(this.parentNode.childNodes.indexOf(this), 0, node);
  }
  remove() {
    if (!this.parentNode) { return; }
    this.parentNode.childNodes.splice(this.parentNode.childNodes.indexOf(this), 1);
    this.parentNode = null;
  }
  replaceChildren(...nodes) { this.childNodes.slice().forEach((node) => node.remove()); this.append(...nodes); }
  contains(node) { return node === this || this.childNodes.some((each) => each.contains(node)); }
  get textContent() { return this.childNodes.map((node) => node.textContent).join(""); }
  set textContent(text) { this.replaceChildren(...(text ? [text] : [])); }
}

class Text_ extends Node_ {
  constructor(data) { super(); this.data = data; }
  get textContent() { return this.data; }
}

class Element_ extends Node_ {
  constructor(name) {
    super();
    this.tagName = name.toUpperCase();
    this.attributes = {};
    this.style = { setProperty() {} };
    this.clientWidth = 1200;
    this.scrollHeight = 40;
    const self = this;                  // Qt's engine loses `this` in functions within functions
    function names() { return (self.attributes.class || "").split(/\s+/).filter(Boolean); }
    function put(one, on) {
      self.attributes.class = names().filter((each) => each !== one).concat(on ? [one] : []).join(" ");
    }
    this.classList = {
      add(one) { put(one, true); },
      remove(one) { put(one, false); },
      toggle(one, on) { put(one, on); },
      contains(one) { return names().includes(one); }
    };
    this.dataset = new Proxy({}, {
      get(_, key) { return self.attributes[`data-${key}`]; },
      set(_, key, value) { self.attributes[`data-${key}`] = String(value); return true; }
    });
  }
  setAttribute(name, value) { this.attributes[name] = String(value); }
  getAttribute(name) { return name in this.attributes ? this.attributes[name] : null; }
  get firstElementChild() { return this.childNodes.find((node) => node instanceof Element_) || null; }
  get type() { return this.attributes.type || ""; }
  querySelectorAll(selector) {
    const [, tag, attribute] = selector.match(/^(\w+)(?:\[(\w+)[^\]]*\])?$/), found = [];
    for (const node of this.childNodes) {
      if (!(node instanceof Element_)) { continue; }
      if (node.tagName === tag.toUpperCase() && (!attribute || attribute in node.attributes)) { found.push(node); }
      found.push(...node.querySelectorAll(selector));
    }
    return found;
  }
  querySelector(selector) { return this.querySelectorAll(selector)[0] || null; }
  getBoundingClientRect() { return { top: 0, bottom: 0 }; }
  scrollIntoView() {}
  focus() { document.activeElement = this; }
  blur() { document.activeElement = document.body; this.fire("blur"); }
  select() {}
  click() { this.fire("click"); }
}
for (const name of ["hidden", "open", "disabled"]) {
  Object.defineProperty(Element_.prototype, name, {
    get() { return name in this.attributes; },
    set(on) { if (on) { this.attributes[name] = ""; } else { delete this.attributes[name]; } }
  });
}

Object.assign(document, {
  addEventListener() {},
  createElement: (name) => new Element_(name),
  createTextNode: (data) => new Text_(data),
  documentElement: new Element_("html"),
  body: new Element_("body"),
  activeElement: null,
  getElementById: (id) => {
    const within = (node) => node.attributes && node.attributes.id === id ? node
      : node.childNodes.map(within).find(Boolean);
    return within(document.body) || null;
  }
});
const NodeFilter = { SHOW_TEXT: 4 };
const matchMedia = () => ({ matches: false });
const getComputedStyle = () => ({ direction: "ltr", position: "static" });
const getSelection = () => null;
const addEventListener = () => {};
const scrollBy = () => {};
const setTimeout = () => 0;
const clearTimeout = () => {};
const stored = {};
const localStorage = {
  getItem: (key) => (key in stored ? stored[key] : null), setItem: (key, value) => { stored[key] = String(value); }
};

function markup(node) {
  const safe = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  if (node instanceof Text_) { return safe(node.data); }
  const name = node.tagName.toLowerCase();
  const given = Object.keys(node.attributes).map((key) => ` ${key}="${safe(node.attributes[key])}"`).join("");
  const empty = name === "input" || name === "br";
  return `<${name}${given}>${node.childNodes.map(markup).join("")}${empty ? "" : `</${name}>`}`;
}
