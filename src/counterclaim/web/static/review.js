// The review by keyboard. Each key presses a button or follows a link that is on the page: nothing here decides.
(() => {
  "use strict";
  const button = (key) => document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const note = () => document.querySelector(".turn .verdict textarea[name=note]");

  const write = () => note()?.focus();
  const unfold = (key) => {
    const folded = button(key);
    if (!folded) return;
    folded.open = true;
    folded.querySelector("input:not([type=hidden]), select")?.focus();
  };
  const keys = () => {
    const list = document.querySelector(".keys");
    list.open = !list.open;
    list.querySelector("summary").focus();
  };
  const ACTS = { n: write, m: () => unfold("m"), s: () => unfold("s"), "?": keys };

  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.repeat) return;
    const typing = event.target.closest("input, textarea, select");
    if (event.ctrlKey || event.metaKey) {
      if (event.key === "Enter" && event.target === note()) button("n")?.click();
      return;
    }
    if (typing) {
      if (event.key === "Escape") typing.blur();
      return;
    }
    const act = ACTS[event.key] ?? (/^[jkarou]$/.test(event.key) ? () => button(event.key)?.click() : null);
    if (!act) return;
    event.preventDefault();
    act();
  });

  for (const each of document.querySelectorAll(".buttons button[data-key]")) {
    const key = document.createElement("kbd");
    key.textContent = each.dataset.key;
    key.setAttribute("aria-hidden", "true");
    each.append(key);
  }
})();
