// The frame around the SCO, on the content origin. It shows what the academy has decided to show, takes to it what the SCO and the learner ask for, and
// talks to the page of the academy about what that page shows, and to nobody else.
import { offer, withdraw } from "./facade.js";
import { Journal } from "./journal.js";
import { openStore } from "./store.js";

const academy = document.querySelector("meta[name=academy]").content;
const page = window.parent;
const tell = (message) => page.postMessage(message, academy);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let token = "";
let title = "";
let journal;
let renewing = null;

/** What is on the screen: its number, the SCO's share in it, whether that has said goodbye, and whether it is being taken away. */
let delivery = 0;
let adl = null;
let goodbye = false;
let parting = false;

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
        title = message.title;
        link.api = message.api;
        document.documentElement.lang = message.lang;
        const store = openStore(message.kept, tell);
        journal = await Journal.open(link, store, (state) => tell({ type: "state", state }), hear);
        const situation = await begin();
        if (situation) await hear(situation);
    },
    token(message) {
        token = message.token ?? token;
        link.answer(Boolean(message.token));
    },
    taken: () => journal?.stop("taken"),
    /** The learner asks: the SCO is taken away first, and may still say goodbye. */
    ask({ request }) {
        if (!journal || parting || journal.closed) return;
        part();
        journal.cut({ terminated: goodbye, request });
    },
    async leave() {
        if (!journal) return tell({ type: "left" });
        if (!parting) {
            part();
            journal.cut({ terminated: goodbye, request: "leave" });
        }
        await journal.settled();
        tell({ type: "left" });
    },
};

window.addEventListener("message", (event) => {
    if (event.origin === academy && event.source === page) listeners[event.data?.type]?.(event.data);
});
document.addEventListener("keydown", (event) => event.key === "Escape" && tell({ type: "escape" }));
tell({ type: "ready" });

/** The session begins. Empty when a later one has begun meanwhile. */
async function begin() {
    for (let seconds = 1; ; seconds = Math.min(seconds * 2, 15)) {
        const answer = await fetch(`${link.api}/sessions/${journal.session}`, {
            method: "POST",
            headers: { Authorization: "Bearer " + token },
            credentials: "omit",
            referrerPolicy: "no-referrer",
        }).catch(() => null);
        if (answer?.ok) return answer.json();
        if (answer?.status === 409) return journal.stop("taken");
        if (answer?.status === 401) await link.renew();
        else tell({ type: "state", state: answer && answer.status < 500 ? "failed" : "offline" });
        await pause(seconds * 1_000);
    }
}

/** What the academy answers. */
async function hear(situation) {
    const { controls, over, content, trace } = situation;
    if (adl) adl.controls = controls;
    const moved = situation.delivery !== delivery;
    tell({ type: "situation", controls, over, trace, moved, shown: content?.title ?? "" });
    if (!moved) return;
    delivery = situation.delivery;
    const last = over && !parting && controls.contents.length === 0; // the last screen of the only SCO stays
    if (!last) part();
    parting = false;
    if (content) await show(content, controls);
}

function part() {
    parting = true;
    document.querySelector("iframe")?.remove(); // the SCO says goodbye now
    withdraw();
    adl = null;
}

async function show(content, controls) {
    goodbye = false;
    if (content.sco) adl = await offer(content, controls, journal, { terminated: sayGoodbye });
    const frame = document.createElement("iframe");
    frame.title = controls.contents.length > 0 ? `${title} – ${content.title}` : title;
    frame.src = new URL("../package/" + content.address, location.href).href;
    frame.addEventListener("load", () => {
        try {
            frame.contentDocument.addEventListener("keydown", (event) => event.key === "Escape" && tell({ type: "escape" }));
        } catch {
            // the SCO has gone to another origin: its keys are its own
        }
    });
    document.body.append(frame);
    tell({ type: "shown" });
}

function sayGoodbye() {
    goodbye = true;
    if (!parting) journal.cut({ terminated: true });
}
