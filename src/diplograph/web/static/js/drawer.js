// The evidence drawer: parts of pages that the server has rendered and escaped.
export class Drawer {
  constructor(box) {
    this.box = box;
    this.onAction = () => {};
    this.onClose = () => {};
    this.asked = 0;
    box.addEventListener("click", (event) => {
      if (event.target.closest(".close")) this.onClose();
      const button = event.target.closest("[data-do]");
      if (button) this.onAction(button.dataset.do);
    });
  }

  async show(address) {
    const turn = ++this.asked;
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
