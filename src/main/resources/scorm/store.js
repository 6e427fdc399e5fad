// Where the journal lies: in this origin's own storage, written before SetValue answers. Browsers that deny storage to a frame of another site (private
// windows, blocked third-party data) leave it to the page of the academy, which gets each change at once.

const PREFIX = "academy.journal.";

/** kept: what the page has kept for this attempt, by name; tell: sends a message to the page */
export function openStore(kept, tell) {
    try {
        localStorage.setItem("academy.probe", "1");
        localStorage.removeItem("academy.probe");
        return here();
    } catch {
        return withThePage(kept, tell);
    }
}

function here() {
    return {
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

function withThePage(kept, tell) {
    const texts = new Map(Object.entries(kept));
    return {
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
