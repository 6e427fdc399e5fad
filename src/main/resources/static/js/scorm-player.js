// The page around a lesson: begins the sitting, renews the right to save, and tells the learner what is saved.

const page = document.getElementById("player");
const frame = document.getElementById("sco");
const badge = document.getElementById("badge");
const spoken = document.getElementById("announce");
const back = document.getElementById("back");
const next = document.getElementById("next");
const trace = document.getElementById("trace");
const words = page.dataset;
const ago = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "always" });
const LAST_WORDS = 3_000;
const STUCK = 20_000;

let sitting;
let playing = false;
let saved = 0;
let going = null;

async function post(path) {
    const answer = await fetch(words.sittings + path, { method: "POST", body: new FormData(document.getElementById("sitting")) });
    if (!answer.ok || answer.redirected) throw new Error("The academy answers " + answer.status);
    return answer.json();
}

const say = (message) => frame.contentWindow.postMessage(message, words.origin);

// For players that may not keep anything themselves.
const KEPT = "academy.journal." + words.attempt + ".";
const kept = () =>
    Object.fromEntries(
        Object.keys(localStorage)
            .filter((key) => key.startsWith(KEPT))
            .map((key) => [key.slice(KEPT.length), localStorage.getItem(key)]),
    );

// Another window of this browser has opened the same lesson: this one stops, so that the two do not send the same numbers.
const SITTING = "academy.sitting." + words.attempt;
window.addEventListener("storage", (event) => event.key === SITTING && event.newValue !== String(sitting?.epoch) && say({ type: "taken" }));

const listeners = {
    ready: () => say({ type: "start", ...sitting, kept: kept(), title: words.title, lang: words.lang }),
    keep({ name, text }) {
        try {
            localStorage.setItem(KEPT + name, text);
        } catch {
            show("failed");
        }
    },
    drop: ({ name }) => localStorage.removeItem(KEPT + name),
    shown() {
        playing = true;
        page.classList.add("player-shown");
        document.getElementById("wait").hidden = true;
    },
    renew: () =>
        post("/" + sitting.epoch + "/tokens")
            .then(({ token }) => say({ type: "token", token }))
            .catch(() => say({ type: "token" })),
    state: ({ state }) => show(state),
    escape: () => back.focus(),
    ended() {
        next.hidden = false;
        spoken.textContent = words.ended;
    },
    left: () => going?.(),
};

window.addEventListener("message", (event) => {
    if (event.origin === words.origin && event.source === frame.contentWindow) listeners[event.data?.type]?.(event.data);
});

// "Saving" passes too quickly to be told; everything else is shown, and said when it is news.
function show(state) {
    log(state);
    if (state === "saved") saved = Date.now();
    if (state === "saving") return;
    const news = badge.dataset.state !== state;
    badge.dataset.state = state;
    write();
    if (news && state !== "saved") spoken.textContent = badge.textContent;
}

function write() {
    const { state } = badge.dataset;
    badge.textContent = state === "saved" ? words.saved.replace("%", since(Date.now() - saved)) : (words[state] ?? "");
}

function since(milliseconds) {
    const seconds = Math.max(1, Math.round(milliseconds / 1_000));
    return seconds < 60 ? ago.format(-seconds, "second") : ago.format(-Math.round(seconds / 60), "minute");
}

function log(event) {
    trace.value += new Date().toISOString() + " " + event + "\n";
}

function leave(event) {
    if (!playing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const address = event.currentTarget.href;
    going = () => location.assign(address);
    say({ type: "leave" });
    setTimeout(going, LAST_WORDS);
}

for (const way of [back, next]) way.addEventListener("click", leave);
document.getElementById("copy").addEventListener("click", () => navigator.clipboard?.writeText(trace.value));
setInterval(write, 1_000);
setTimeout(() => playing || show("stuck"), STUCK);

trace.value = ["attempt " + words.attempt, "origin " + words.origin, navigator.userAgent, ""].join("\n");
try {
    sitting = await post("");
    localStorage.setItem(SITTING, sitting.epoch);
    frame.src = sitting.frame;
} catch (problem) {
    log(String(problem));
    show("failed");
}
