// The page around a lesson: begins the sitting, renews the right to save, offers the ways through the lesson, and tells the learner what is saved.

const page = document.getElementById("player");
const frame = document.getElementById("sco");
const badge = document.getElementById("badge");
const spoken = document.getElementById("announce");
const wait = document.getElementById("wait");
const back = document.getElementById("back");
const next = document.getElementById("next");
const takeOver = document.getElementById("take-over");
const moves = document.getElementById("moves");
const contents = document.getElementById("contents");
const outline = document.getElementById("outline");
const toggle = document.getElementById("contents-toggle");
const trace = document.getElementById("trace");
const words = page.dataset;
const ago = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "always" });
const LAST_WORDS = 3_000;
const STUCK = 20_000;
const WIDE = matchMedia("(min-width: 60rem)");

let sitting;
let playing = false;
let saved = 0;
let going = null;
let listed = "";

async function post(path, asked = {}) {
    const body = new FormData(document.getElementById("sitting"));
    for (const [name, value] of Object.entries(asked)) body.set(name, value);
    const answer = await fetch(words.sittings + path, { method: "POST", body });
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
        page.classList.add("player-shown");
        wait.hidden = true;
        if (playing) frame.focus(); // whoever has asked for other content, or was in the last one, is taken along
        playing = true;
    },
    situation(situation) {
        situation.trace.forEach(log);
        if (going) return;
        offer(situation.controls, situation.over);
        if (situation.moved) arrive(situation);
    },
    renew: () =>
        post("/" + sitting.epoch + "/tokens")
            .then(({ token }) => say({ type: "token", token }))
            .catch(() => say({ type: "token" })),
    state: ({ state }) => show(state),
    escape: () => back.focus(),
    left: () => going?.(),
};

window.addEventListener("message", (event) => {
    if (event.origin === words.origin && event.source === frame.contentWindow) listeners[event.data?.type]?.(event.data);
});

// The ways through the lesson: those that the lesson does not hide, usable when they lead somewhere.
function offer(controls, over) {
    moves.hidden = over || controls.contents.length === 0;
    if (moves.hidden) contents.hidden = true;
    const ways = [
        ["previous", "PREVIOUS", controls.previous],
        ["continue", "CONTINUE", controls.continues],
        ["suspend", "SUSPEND_ALL", controls.suspendAll],
        ["exit", "EXIT_ALL", controls.exitAll],
    ];
    for (const [id, name, granted] of ways) {
        const button = document.getElementById(id);
        button.hidden = controls.hidden.includes(name);
        button.disabled = !granted;
    }
    list(controls.contents);
}

// The contents as lists within lists. Whoever is in them stays at the line where they are.
function list(entries) {
    const news = JSON.stringify(entries);
    if (news === listed) return;
    listed = news;
    const request = document.activeElement?.dataset.request;
    outline.replaceChildren();
    const lines = [{ depth: -1, item: outline }];
    for (const entry of entries) {
        while (lines.at(-1).depth >= entry.depth) lines.pop();
        const { item: around } = lines.at(-1);
        const item = line(entry);
        (around.querySelector("ol") ?? around.appendChild(document.createElement("ol"))).append(item);
        lines.push({ depth: entry.depth, item });
    }
    if (request) outline.querySelector(`[data-request="${CSS.escape(request)}"]`)?.focus();
}

function line({ activity, title, depth, state, selectable, current }) {
    const item = document.createElement("li");
    if (depth === 0) item.className = "course";
    const entry = item.appendChild(document.createElement(selectable ? "button" : "div"));
    if (selectable) {
        entry.type = "button";
        entry.dataset.request = `{target=${activity}}choice`;
    }
    if (current) entry.setAttribute("aria-current", "step");
    const name = entry.appendChild(document.createElement("span"));
    name.className = "part";
    name.lang = words.lang;
    name.textContent = title;
    if (state) entry.append(" ", document.getElementById("state-" + state).content.cloneNode(true));
    return item;
}

// Other content is on its way, or none.
function arrive({ over, shown, controls }) {
    const single = controls.contents.length === 0;
    next.hidden = !over;
    if (over && single && playing) {
        spoken.textContent = words.ended;
        return;
    }
    const first = !playing;
    page.classList.remove("player-shown");
    wait.hidden = false;
    wait.textContent = over ? words.ended : shown ? words.opening : words.choose;
    spoken.textContent = shown || wait.textContent;
    if (!first && over) next.focus();
    if (!shown && !over) open(true);
    else if (!single && (first || !WIDE.matches)) open(first && WIDE.matches);
    if (!shown) playing = true;
}

function open(wide) {
    contents.hidden = !wide || moves.hidden;
    toggle.setAttribute("aria-expanded", String(!contents.hidden));
    outline.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
}

// "Saving" passes too quickly to be told; everything else is shown, and said when it is news.
function show(state) {
    log(state);
    if (state === "saved") saved = Date.now();
    if (state === "saving") return;
    const news = badge.dataset.state !== state;
    badge.dataset.state = state;
    takeOver.hidden = state !== "taken" && state !== "busy";
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
    go(event.currentTarget.href);
    say({ type: "leave" });
}

function go(address) {
    going = () => location.assign(address);
    setTimeout(going, LAST_WORDS);
}

function ask(event) {
    const { request } = event.target.closest("[data-request]")?.dataset ?? {};
    if (!request) return;
    log("asks " + request);
    if (request === "suspendAll") {
        go(back.href);
        say({ type: "leave" });
    } else say({ type: "ask", request });
}

for (const way of [back, next]) way.addEventListener("click", leave);
for (const place of [moves, contents]) place.addEventListener("click", ask);
toggle.addEventListener("click", () => open(contents.hidden));
document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || contents.hidden || WIDE.matches) return;
    open(false);
    toggle.focus();
});
document.getElementById("copy").addEventListener("click", () => navigator.clipboard?.writeText(trace.value));
setInterval(write, 1_000);

// Whoever is asked first, and says so, loads the page again and takes over.
const HERE = SITTING + ".here";
takeOver.addEventListener("click", () => {
    sessionStorage.setItem(HERE, "true");
    location.reload();
});

async function begin() {
    const here = sessionStorage.getItem(HERE) ?? String(location.hash === "#here");
    sessionStorage.removeItem(HERE);
    sitting = await post("", { mine: sessionStorage.getItem(SITTING) ?? 0, takeOver: here });
    if (sitting.busy) {
        wait.textContent = words.busy;
        return show("busy");
    }
    sessionStorage.setItem(SITTING, sitting.epoch);
    try {
        localStorage.setItem(SITTING, sitting.epoch);
    } catch {
        // no room left: other windows hear from the academy that they are not the last one
    }
    frame.src = sitting.frame;
    setTimeout(() => playing || show("stuck"), STUCK);
}

trace.value = ["attempt " + words.attempt, "origin " + words.origin, navigator.userAgent, ""].join("\n");
begin().catch((problem) => {
    log(String(problem));
    show("failed");
});
