// Dropping files and folders onto the form: they become its chosen files, under their names and folders.
const form = document.querySelector("form.drop");
const input = form.querySelector("input[type=file]");
const hint = form.querySelector("[data-hint]");
const list = form.querySelector("[data-chosen]");
const SHOWN = 20;
let dropped = null;

hint.textContent = form.dataset.drop;

// A file of a folder knows its way only until it is put into the form, so the names go along by themselves.
async function walk(entry, found) {
  if (entry.isFile) {
    const file = await new Promise((done, failed) => entry.file(done, failed));
    if (!file.name.startsWith(".")) found.push([file, entry.fullPath.replace(/^\//, "")]);
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (!some.length) return;
    for (const each of some) await walk(each, found);
  }
}

function show(files) {
  const size = files.reduce((sum, [file]) => sum + file.size, 0);
  const most = Number(form.dataset.most);
  const tooMuch = files.length > most || size > Number(form.dataset.largest);
  const number = `${files.length.toLocaleString("en")} ${form.dataset.file}${files.length === 1 ? "" : "s"}`;
  hint.textContent = !files.length ? form.dataset.drop : tooMuch ? form.dataset.tooLarge
    : `${form.dataset.dropped.replace("{files}", number)}, ${(size / 1e6).toFixed(1)} MB`;
  hint.classList.toggle("problem", tooMuch);
  form.querySelector("button").disabled = tooMuch;
  list.replaceChildren(...files.slice(0, SHOWN).map(([, name]) => {
    const item = document.createElement("li");
    item.className = "file";
    item.textContent = name;
    return item;
  }));
  list.hidden = !files.length;
}

input.addEventListener("change", () => {
  dropped = null;
  show([...input.files].map((file) => [file, file.webkitRelativePath || file.name]));
});

for (const name of ["dragover", "dragenter"]) {
  form.addEventListener(name, (event) => { event.preventDefault(); form.classList.add("over"); });
}
form.addEventListener("dragleave", () => form.classList.remove("over"));
form.addEventListener("drop", async (event) => {
  event.preventDefault();
  form.classList.remove("over");
  const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
  // What comes from another page than a folder's window has no entries, only files.
  const found = entries.length ? [] : [...event.dataTransfer.files].map((file) => [file, file.name]);
  for (const entry of entries) await walk(entry, found);
  dropped = found;
  const box = new DataTransfer();
  for (const [file] of found) box.items.add(file);
  input.files = box.files;
  show(found);
});

// With folders the browser would send bare names; so the form is sent from here, with the whole ones.
form.addEventListener("submit", async (event) => {
  if (!dropped || dropped.every(([file, name]) => file.name === name)) return;
  event.preventDefault();
  const body = new FormData();
  for (const [file, name] of dropped) body.append("files", file, name);
  const answer = await fetch(form.action, { method: "POST", body });
  if (answer.ok) location.assign(answer.url);
  else { hint.textContent = form.dataset.tooLarge; hint.classList.add("problem"); }
});
