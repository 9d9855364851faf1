// While a job runs: its line in the bar, and the page that shows it, are kept up to it in place. No page is loaded anew,
// so nobody loses the place, the focus or what they are writing.
(() => {
  "use strict";
  const PAUSE = 1500; // milliseconds
  const line = document.querySelector(".bar .job");
  const parts = document.querySelector("[data-fresh]");
  let known = line.dataset.state;

  const ask = async (address) => {
    const answer = await fetch(address).catch(() => null);
    return answer?.ok ? answer : null;
  };

  async function look() {
    const told = await (await ask("/api/jobs"))?.json();
    if (!told) return; // the desk was closed
    const state = told.job === null ? "over" : [told.job, told.state, told.stage].join(" ");
    // What a job came to is shown when it can be opened.
    if (!told.loading && state !== known && (await renew())) known = state;
    if (told.job !== null) show(told);
    else if (known === "over") return end(told.last);
    setTimeout(look, PAUSE);
  }

  // How far the job is: often, and for the eye alone.
  function show(told) {
    if (!told.line) return;
    line.textContent = told.line;
    const step = parts?.querySelector(`[data-job="${told.job}"]`);
    const bar = step?.closest(".progress").querySelector("progress");
    if (!bar) return;
    step.textContent = told.line.split(": ").pop();
    if (told.total && told.stage !== "link") { bar.max = told.total; bar.value = told.done; } else bar.removeAttribute("value");
  }

  // What another state changed, from the page as it is now; the sentence about the state is said aloud.
  async function renew() {
    if (!parts) return true;
    const answer = await ask(location.pathname + location.search);
    const next = answer && new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = next?.querySelector("[data-fresh]");
    if (!fresh) return false;
    const held = parts.contains(document.activeElement) ? placeOf(document.activeElement) : null;
    parts.replaceChildren(...fresh.childNodes);
    if (held) {
      const again = [...parts.querySelectorAll("a, button")].find((each) => placeOf(each) === held);
      (again ?? document.querySelector("main")).focus({ preventScroll: true });
    }
    const told = document.querySelector("[data-told]"), words = next.querySelector("[data-told]").textContent;
    if (told.textContent !== words) told.textContent = words;
    return true;
  }

  const placeOf = (element) => element.href ?? element.form?.action;

  // The job is over, and a newer account is there if it came to one.
  function end(last) {
    const focused = document.activeElement === line;
    const done = last?.state === "done";
    line.textContent = done || !last ? line.dataset.over : last.line;
    line.href = done || !last ? "/changes" : `/jobs/${last.job}`;
    line.closest(".job-line").querySelector("[role=status]").append(line);
    if (focused) line.focus();
  }

  setTimeout(look, PAUSE);
})();
