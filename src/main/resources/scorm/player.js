// The frame around the SCO, on the content origin. It talks to the page of the academy about what that page shows, and to nobody else.
import { offer } from "./facade.js";
import { Journal } from "./journal.js";
import { openStore } from "./store.js";

const academy = document.querySelector("meta[name=academy]").content;
const page = window.parent;
const tell = (message) => page.postMessage(message, academy);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let token = "";
let journal;
let renewing = null;

const link = {
    api: "",
    token: () => token,
    /** Asks the page for a fresh token; false when the page cannot get one. */
    renew() {
        renewing ??= new Promise((resolve) => (link.answer = resolve)).finally(() => (renewing = null));
        tell({ type: "renew" });
        return renewing;
    },
    answer: () => {},
};

const listeners = {
    async start(message) {
        token = message.token;
        link.api = message.api;
        document.documentElement.lang = message.lang;
        const store = openStore(message.kept, tell);
        journal = await Journal.open(link, store, (state) => tell({ type: "state", state }), message.epoch);
        const seed = await fetchSeed();
        await offer(seed, journal, () => journal.settled().then(() => tell({ type: "ended" })));
        show(seed.sco, message.title);
        tell({ type: "shown" });
    },
    token(message) {
        token = message.token ?? token;
        link.answer(Boolean(message.token));
    },
    taken: () => journal?.stop("taken"),
    async leave() {
        document.querySelector("iframe")?.remove(); // the SCO says goodbye now
        journal?.cut(false);
        await journal?.settled();
        tell({ type: "left" });
    },
};

window.addEventListener("message", (event) => {
    if (event.origin === academy && event.source === page) listeners[event.data?.type]?.(event.data);
});
document.addEventListener("keydown", (event) => event.key === "Escape" && tell({ type: "escape" }));
tell({ type: "ready" });

async function fetchSeed() {
    for (let seconds = 1; ; seconds = Math.min(seconds * 2, 15)) {
        const answer = await fetch(link.api, { headers: { Authorization: "Bearer " + token }, credentials: "omit" }).catch(() => null);
        if (answer?.ok) return answer.json();
        if (answer?.status === 401) await link.renew();
        else tell({ type: "state", state: answer && answer.status < 500 ? "failed" : "offline" });
        await pause(seconds * 1_000);
    }
}

function show(sco, title) {
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.src = new URL("../package/" + sco, location.href).href;
    frame.addEventListener("load", () => {
        try {
            frame.contentDocument.addEventListener("keydown", (event) => event.key === "Escape" && tell({ type: "escape" }));
        } catch {
            // the SCO has gone to another origin: its keys are its own
        }
    });
    document.body.append(frame);
}
