// Keeps where the reader is in a video and goes on from there. Saving the same second twice changes nothing.
const video = document.querySelector("video[data-second]");
const form = document.getElementById("video-seen");
const EVERY = 5;
let kept = Number(video.dataset.second);

const token = () => new FormData(form);
const show = (id, shown) => (document.getElementById(id).hidden = !shown);

const send = async (address, body) => {
  try {
    const answer = await fetch(address, {method: "POST", body: new URLSearchParams(body), keepalive: true, redirect: "manual"});
    const saved = answer.ok || answer.type === "opaqueredirect";
    show("video-saved", saved);
    show("video-unsaved", !saved);
    return saved;
  } catch {
    show("video-saved", false);
    show("video-unsaved", true);
    return false;
  }
};

const keep = () => {
  if (video.currentTime === kept) return;
  kept = video.currentTime;
  const body = token();
  body.set("second", String(kept));
  send(video.dataset.save, body);
};

const resume = () => {
  if (kept > 0 && kept < video.duration - 1) video.currentTime = kept;
};

if (video.readyState >= HTMLMediaElement.HAVE_METADATA) resume();
else video.addEventListener("loadedmetadata", resume, {once: true});
video.addEventListener("timeupdate", () => {
  if (Math.abs(video.currentTime - kept) >= EVERY) keep();
});
video.addEventListener("pause", keep);
window.addEventListener("pagehide", keep);
video.addEventListener("ended", async () => {
  const ended = await send(form.action, token());
  show("video-ended", ended);
  if (ended) document.getElementById("announce").textContent = document.querySelector("#video-ended span").textContent;
});
