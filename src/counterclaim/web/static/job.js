// While a job runs: its line in the bar is kept fresh, and when it is over the page says that the account is new.
const line = document.querySelector(".bar .job");
const PAUSE = 1500;

async function look() {
  let told;
  try {
    told = await (await fetch("/api/jobs", { headers: { accept: "application/json" } })).json();
  } catch {
    return; // the desk was closed
  }
  if (told.job !== null || told.loading) {
    if (told.line) line.textContent = told.line;
    const here = document.querySelector(`[data-job="${told.job}"]`);
    const bar = here?.closest(".progress")?.querySelector("progress");
    if (here) here.textContent = told.line.split(": ").pop();
    if (bar && told.total && told.stage !== "link") { bar.max = told.total; bar.value = told.done; } else bar?.removeAttribute("value");
    setTimeout(look, PAUSE);
  } else if (location.pathname.startsWith("/jobs")) {
    location.reload();
  } else {
    line.textContent = line.dataset.over;
    line.href = "/changes";
  }
}
if (line) setTimeout(look, PAUSE);
