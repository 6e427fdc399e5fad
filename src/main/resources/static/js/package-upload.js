// Sends a package in parts, so that a broken connection costs one part and not the file. Without this script the form sends it whole.

const PART = 8 * 1024 * 1024;
const PAUSES = [1000, 2000, 5000, 10_000, 20_000];
const MEGABYTE = 1024 * 1024;

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

for (const form of document.querySelectorAll("form[data-upload]")) {
  const input = form.querySelector("input[type=file]");
  const drop = form.querySelector(".drop");
  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
  });
  form.addEventListener("submit", (event) => {
    if (!input.files.length) return;
    event.preventDefault();
    event.stopPropagation();
    send(form, input.files[0]);
  }, true);
}

async function send(form, file) {
  const fields = new FormData(form);
  const token = { "X-CSRF-TOKEN": fields.get("_csrf") };
  const button = form.querySelector("button");
  const view = form.querySelector("[data-sending]");
  const state = view.querySelector("[data-state]");
  const bar = view.querySelector("progress");
  const say = (text) => state.textContent === text || (state.textContent = text);
  const show = (sent) => {
    bar.value = file.size ? sent / file.size : 1;
    const [done, all] = [sent, file.size].map((bytes) => Math.ceil(bytes / MEGABYTE).toLocaleString(document.documentElement.lang));
    say(state.dataset.progress.replace("%1", done).replace("%2", all));
  };
  const stop = (text) => {
    say(text);
    button.disabled = false;
  };

  view.hidden = false;
  button.disabled = true;
  const key = `package ${fields.get("package") ?? ""} ${file.name} ${file.size} ${file.lastModified}`;
  let place = localStorage.getItem(key);
  let sent = place ? await offset(place) : -1;
  for (let failures = 0; ; ) {
    try {
      if (sent < 0) {
        const announced = await announce(form.action, fields, file, token);
        if (announced.status === 413) return stop(state.dataset.tooLarge);
        if (announced.status !== 201) return stop(state.dataset.refused);
        place = announced.headers.get("Location");
        localStorage.setItem(key, place);
        sent = 0;
      }
      show(sent);
      if (sent === file.size) break;
      const answer = await fetch(place, {
        method: "PATCH",
        headers: { ...token, "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(sent) },
        body: file.slice(sent, sent + PART),
      });
      if (answer.ok) {
        sent = Number(answer.headers.get("Upload-Offset"));
        failures = 0;
        continue;
      }
      if (answer.status === 401 || answer.status === 403 || answer.redirected) return stop(state.dataset.refused);
      if (answer.status === 404) sent = -1;
      else sent = await offset(place);
      if (++failures > PAUSES.length) return stop(state.dataset.refused);
    } catch {
      say(state.dataset.waiting);
      await pause(PAUSES[Math.min(failures++, PAUSES.length - 1)]);
      if (place) sent = await offset(place).catch(() => sent);
    }
  }
  localStorage.removeItem(key);
  say(state.dataset.reading);
  bar.removeAttribute("value");
  const reading = document.createElement("form");
  reading.method = "post";
  reading.action = `${place}/reading`;
  const csrf = document.createElement("input");
  csrf.type = "hidden";
  csrf.name = "_csrf";
  csrf.value = fields.get("_csrf");
  reading.append(csrf);
  document.body.append(reading);
  reading.submit();
}

/** Bytes that the server has; -1 when it does not know the upload. */
async function offset(place) {
  const answer = await fetch(place, { method: "HEAD" });
  return answer.ok && answer.headers.has("Upload-Offset") ? Number(answer.headers.get("Upload-Offset")) : -1;
}

function announce(address, fields, file, token) {
  const body = new URLSearchParams({ fileName: file.name, bytes: String(file.size) });
  for (const name of ["region", "package"]) if (fields.get(name)) body.set(name, fields.get(name));
  return fetch(address, { method: "POST", headers: token, body });
}
