// On every page: "/" goes to the search, and the theme link offers the other theme than the one that shows.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const search = document.getElementById("q");
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
  }
});

const link = document.getElementById("theme");
const system = matchMedia("(prefers-color-scheme: dark)");
const dark = document.documentElement.dataset.theme ? document.documentElement.dataset.theme === "dark" : system.matches;
link.textContent = dark ? "Light" : "Dark";
link.href = link.href.replace(/\/theme\/\w+/, `/theme/${dark ? "light" : "dark"}`);
