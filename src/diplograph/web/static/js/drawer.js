// The evidence drawer: parts of pages that the server has rendered and escaped.
/** What stands there until the answer comes. */
function skeleton() {
  const part = document.createDocumentFragment();
  for (const name of ["head", "", ""]) part.append(Object.assign(document.createElement("div"), { className: `bone ${name}` }));
  return part;
}

export class Drawer {
  constructor(box) {
    this.box = box;
    this.onAction = () => {};
    this.onClose = () => {};
    this.asked = 0;
    box.addEventListener("click", (event) => {
      if (event.target.closest(".close")) this.onClose();
      const way = event.target.closest("[data-step]");
      if (way) this.step(Number(way.dataset.step));
      const button = event.target.closest("[data-do]");
      if (button) this.onAction(button.dataset.do);
    });
  }

  async show(address) {
    const turn = ++this.asked;
    if (this.box.hidden) this.box.replaceChildren(skeleton());
    this.box.hidden = false;
    this.box.classList.add("loading");
    const answer = await fetch(address);
    const text = await answer.text();
    if (turn !== this.asked) return; // a later click has overtaken this one
    const part = new DOMParser().parseFromString(text, "text/html");
    this.box.replaceChildren(...part.body.childNodes);
    this.box.scrollTop = 0;
    this.box.classList.remove("loading");
  }

  /** Go to the next or previous statement, also into what is folded. */
  step(by) {
    const cards = [...this.box.querySelectorAll(".evidence")];
    if (!cards.length) return;
    const now = cards.findIndex((c) => c.classList.contains("current"));
    const next = now < 0 ? (by > 0 ? Math.min(1, cards.length - 1) : cards.length - 1) : (now + by + cards.length) % cards.length;
    cards[now]?.classList.remove("current");
    cards[next].classList.add("current");
    const folded = cards[next].closest("details");
    if (folded) folded.open = true;
    cards[next].scrollIntoView({ block: "center" });
    this.box.querySelector(".at")?.replaceChildren(`${next + 1} of ${cards.length}`); // one alone is not counted
  }

  button(name) {
    return this.box.querySelector(`[data-do="${name}"]`);
  }

  offer(name, text) {
    const button = this.button(name);
    if (!button) return;
    button.textContent = text;
    button.hidden = false;
  }

  hide() {
    this.asked += 1;
    this.box.hidden = true;
    this.box.replaceChildren();
  }
}
