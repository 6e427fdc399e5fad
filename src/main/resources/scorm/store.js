// Where the journal lies: in this origin's own storage, written before SetValue answers. Browsers that deny storage to a frame of another site (private
// windows, blocked third-party data) leave it to the page of the academy, which gets each change at once.

const PREFIX = "academy.journal.";
const PATIENCE = 5_000;

/** kept: what the page has kept for this attempt, by name; tell: sends a message to the page */
export function openStore(kept, tell) {
    try {
        localStorage.getItem(PREFIX);
    } catch {
        return withThePage(kept, tell);
    }
    const store = here();
    for (const [name, text] of Object.entries(kept)) if (store.write(name, text)) tell({ type: "drop", name });
    return store;
}

function here() {
    return {
        own,
        names: () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)),
        read: (name) => localStorage.getItem(PREFIX + name),
        write: (name, text) => {
            try {
                localStorage.setItem(PREFIX + name, text);
                return true;
            } catch {
                return false;
            }
        },
        remove: (name) => localStorage.removeItem(PREFIX + name),
    };
}

// Resolves, with the way to let go, when no other window of this browser writes here any more. The other one has been told to stop; when it does not, it is
// stopped, and lost is called there.
function own(lost) {
    if (!navigator.locks) return () => {};
    return new Promise((granted) => {
        let held = false;
        const hold = () => {
            held = true;
            return new Promise((letGo) => granted(letGo));
        };
        const request = (options, otherwise) => navigator.locks.request(PREFIX, options, hold).catch(() => (held ? lost() : otherwise()));
        request({ signal: AbortSignal.timeout(PATIENCE) }, () => request({ steal: true }, () => granted(() => {})));
    });
}

function withThePage(kept, tell) {
    const texts = new Map(Object.entries(kept));
    return {
        own: () => () => {},
        names: () => [...texts.keys()],
        read: (name) => texts.get(name) ?? null,
        write: (name, text) => {
            texts.set(name, text);
            tell({ type: "keep", name, text });
            return true;
        },
        remove: (name) => {
            texts.delete(name);
            tell({ type: "drop", name });
        },
    };
}
