// Comfort only: the page reads without it. Narrows the disputes, steps through them with j and k, and lights the
// later pieces of a passage that crosses another.
(() => {
  "use strict";
  const disputes = [...document.querySelectorAll("article.dispute")];
  const form = document.querySelector("form.filters");

  const narrow = () => {
    const wanted = new FormData(form);
    let shown = 0;
    for (const dispute of disputes) {
      const fits = [...wanted].every(([key, value]) => !value || (dispute.dataset[key] || "").split("\n").includes(value));
      dispute.hidden = !fits;
      shown += fits;
    }
    form.querySelector("output").textContent = `${shown} / ${disputes.length}`;
  };

  if (form) {
    form.hidden = false;
    form.addEventListener("change", narrow);
    form.addEventListener("submit", (event) => event.preventDefault());
    narrow();
  }

  const light = () => {
    for (const mark of document.querySelectorAll("mark.lit")) mark.classList.remove("lit");
    const name = location.hash.slice(1);
    if (!/^p[\d-]+$/.test(name)) return;
    for (const mark of document.querySelectorAll(`mark[data-of="${name}"]`)) mark.classList.add("lit");
  };
  addEventListener("hashchange", light);
  light();

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    const step = { j: 1, k: -1 }[event.key];
    const open = disputes.filter((dispute) => !dispute.hidden && dispute.offsetParent);
    if (!step || !open.length) return;
    const now = open.indexOf(document.activeElement.closest("article.dispute"));
    const next = open[Math.min(Math.max(now + step, 0), open.length - 1)];
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  });
})();
