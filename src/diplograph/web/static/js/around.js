// The field "around an actor": names that fit what is typed, as the search finds them.
export function suggest(field, list) {
  let asked = 0;
  field.addEventListener("input", async () => {
    const typed = field.value.trim();
    const turn = ++asked;
    if (typed.length < 2) return list.replaceChildren();
    const answer = await fetch(`/api/search?q=${encodeURIComponent(typed)}`);
    if (!answer.ok || turn !== asked) return;
    const { actors } = await answer.json();
    list.replaceChildren(...actors.map((a) => Object.assign(document.createElement("option"), { value: a.name })));
  });
}
