// A long sentence scrolls in its box: begin where the rule's word stands.
const fired = document.querySelector(".tree .fired rect");
const box = document.querySelector("#tree .wide");
if (fired) {
  const [word, frame] = [fired.getBoundingClientRect(), box.getBoundingClientRect()];
  box.scrollLeft += word.left + word.width / 2 - frame.left - frame.width / 2;
}
