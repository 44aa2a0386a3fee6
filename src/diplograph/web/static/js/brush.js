// The timeline with a brush: drag a window and the rest of the page follows. Cooperation up, conflict down.
import uPlot from "/static/vendor/uplot-1.6.32.esm.js";

const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const day = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);
const seconds = (text) => Date.parse(`${text}T00:00:00Z`) / 1000;

function hatch(colour, ground) {
  const tile = document.createElement("canvas");
  tile.width = tile.height = 8;
  const pen = tile.getContext("2d");
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = ground;
  pen.lineWidth = 1.6;
  for (const shift of [-8, 0, 8]) {
    pen.beginPath();
    pen.moveTo(shift, 8);
    pen.lineTo(shift + 8, 0);
    pen.stroke();
  }
  return pen.createPattern(tile, "repeat");
}

/** Draw the timeline of `address` into `box`; `chosen(since, until, bar)` hears of each window, empty for none; a click on a bar chooses its time. */
export async function brush(box, address, held, chosen, height = 150) {
  const answer = await fetch(address);
  const time = await answer.json();
  if (!answer.ok || !time.bins.length) return null;
  const at = time.bins.map((b) => seconds(b.start));
  const coop = time.bins.map((b) => b.cooperation);
  const up = time.bins.map((b) => b.cooperation + b.neutral);
  const down = time.bins.map((b) => -b.conflict);
  const bars = uPlot.paths.bars({ size: [0.82, 40], align: 1 });
  const most = time.most;
  const axis = { stroke: css("soft"), grid: { stroke: css("line"), width: 1 }, ticks: { show: false }, font: `12px ${getComputedStyle(document.body).fontFamily}` };
  const named = { year: { year: "numeric" }, month: { month: "short", year: "numeric" } }[time.unit] ?? { day: "numeric", month: "short", year: "numeric" };
  const label = new Intl.DateTimeFormat("en-GB", { ...named, timeZone: "UTC" });
  const drawing = document.createElement("div");
  drawing.className = "brush";
  box.querySelector(".timeline").replaceWith(drawing);
  let quiet = false;
  const plot = new uPlot({
    width: drawing.clientWidth, height, padding: [8, 40, 0, 12], tzDate: (ts) => uPlot.tzDate(new Date(ts * 1000), "Etc/UTC"),
    legend: { show: false }, cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: false } },
    scales: { x: { time: true, range: [at[0], seconds(time.bins.at(-1).end) + 86400] }, y: { range: [-most * 1.05, most * 1.05] } },
    axes: [{ ...axis, size: 28, space: 110, values: (_, ticks) => ticks.map((t) => label.format(t * 1000)) }, { ...axis, size: 34, values: (_, ticks) => ticks.map((t) => (Number.isInteger(t) ? String(Math.abs(t)) : "")) }],
    series: [
      {},
      { paths: bars, fill: css("neut-fill"), stroke: css("neut-fill"), width: 0, points: { show: false } },
      { paths: bars, fill: css("coop-fill"), stroke: css("coop-fill"), width: 0, points: { show: false } },
      { paths: bars, fill: hatch(css("conf-fill"), css("card")), stroke: css("conf-fill"), width: 0, points: { show: false } },
    ],
    hooks: {
      setSelect: [(u) => {
        if (quiet) return;
        const { left, width } = u.select;
        if (width > 3) chosen(day(u.posToVal(left, "x")), day(u.posToVal(left + width, "x")));
      }],
    },
  }, [at, up, coop, down], drawing);
  const query = { ...held };
  plot.over.addEventListener("click", (event) => { // not after a drag: uPlot keeps that to itself
    const at = plot.posToVal(event.clientX - plot.over.getBoundingClientRect().left, "x");
    const bin = time.bins.find((b) => b.cooperation + b.neutral + b.conflict && seconds(b.start) <= at && at < seconds(b.end) + 86400);
    const again = bin && query.since === bin.start && query.until === bin.end;
    bin && !again ? chosen(bin.start, bin.end, true) : chosen("", "");
  });
  const show = (since, until) => {
    Object.assign(query, { since, until });
    quiet = true;
    const whole = plot.bbox.width / devicePixelRatio;
    const within = (at) => Math.min(whole, Math.max(0, at));
    const left = since ? within(plot.valToPos(seconds(since), "x")) : 0;
    const right = until ? within(plot.valToPos(seconds(until) + 86400, "x")) : whole;
    plot.setSelect(since || until ? { left, width: Math.max(2, right - left), top: 0, height: plot.bbox.height / devicePixelRatio } : { left: 0, width: 0, top: 0, height: 0 }, false);
    quiet = false;
  };
  show(held.since, held.until);
  new ResizeObserver(() => (plot.setSize({ width: drawing.clientWidth, height }), show(query.since, query.until))).observe(drawing);
  return { show };
}
