// Ctrl+Enter runs the query; the last ones stay in this browser.
const area = document.getElementById("cypher");
const form = document.getElementById("ask");
const KEY = "diplograph.queries";

area.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});

const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
const ran = area.value.trim();
if (ran && !document.querySelector(".problem")) {
  localStorage.setItem(KEY, JSON.stringify([ran, ...kept.filter((q) => q !== ran)].slice(0, 12)));
}
const shown = kept.filter((q) => q !== ran).slice(0, 8);
if (shown.length) {
  const box = document.getElementById("history");
  for (const query of shown) {
    const link = document.createElement("a");
    link.href = `/console?q=${encodeURIComponent(query)}`;
    link.textContent = query.replace(/\s+/g, " ").slice(0, 70);
    const item = document.createElement("li");
    item.append(link);
    box.querySelector("ul").append(item);
  }
  box.hidden = false;
}
