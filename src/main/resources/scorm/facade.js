// What a SCO finds as API or API_1484_11: scorm-again answers for vocabularies, ranges and errors; what it accepts goes to the journal. Its own storage
// and its sequencing are never used.

const STANDARDS = {
    SCORM_12: {
        file: "./scorm12.min.js",
        type: "Scorm12API",
        name: "API",
        calls: ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSGetLastError", "LMSGetErrorString", "LMSGetDiagnostic"],
        noContainer: 201,
        notStored: 101,
    },
    SCORM_2004: {
        file: "./scorm2004.min.js",
        type: "Scorm2004API",
        name: "API_1484_11",
        calls: ["Initialize", "Terminate", "GetValue", "SetValue", "Commit", "GetLastError", "GetErrorString", "GetDiagnostic"],
        noContainer: 401,
        notStored: 391,
    },
};
const SILENT = 5;

/** Puts the run-time API where the SCO looks for it. ended: called when the SCO has ended its session. */
export async function offer(seed, journal, ended) {
    const standard = STANDARDS[seed.standard];
    const [initialize, terminate, get, set, commit, lastError, errorString, diagnostic] = standard.calls;
    const { [standard.type]: Library } = await import(standard.file);
    const library = new Library({ autocommit: false, lmsCommitUrl: false, logLevel: SILENT });
    for (const [element, value] of inOrder(seed.cmi)) load(library, element, value);

    let own = null; // our error, until the next call
    const ask = (call, ...given) => {
        own = null;
        return String(library[call](...given));
    };
    const refuse = (code, answer) => {
        own = code;
        return answer;
    };
    window[standard.name] = Object.freeze({
        version: "1.0",
        [initialize]: (nothing = "") => ask(initialize, nothing),
        [terminate]: (nothing = "") => {
            const answer = ask(terminate, nothing);
            if (answer === "true") {
                journal.cut(true);
                ended();
            }
            return answer;
        },
        [get]: (element) => (isContainer(library, element) ? refuse(standard.noContainer, "") : ask(get, element)),
        [set]: (element, value) => {
            if (isContainer(library, element)) return refuse(standard.noContainer, "false");
            const answer = ask(set, element, value);
            if (answer === "true" && !journal.set(String(element), String(value))) return refuse(standard.notStored, "false");
            return answer;
        },
        [commit]: (nothing = "") => {
            const answer = ask(commit, nothing);
            if (answer === "true") journal.cut(false);
            return answer === "true" && journal.closed ? refuse(standard.notStored, "false") : answer;
        },
        [lastError]: () => String(own ?? library[lastError]()),
        [errorString]: (code) => String(library[errorString](code)),
        [diagnostic]: (code) => String(library[diagnostic](code)),
    });
}

// The library would let a SCO replace whole branches of its data model.
function isContainer(library, element) {
    let place = library;
    try {
        for (const part of String(element).split(".")) {
            place = /^\d+$/.test(part) ? place?.childArray?.[Number(part)] : place?.[part];
        }
    } catch {
        return false; // an element that may only be written
    }
    return typeof place === "object" && place !== null;
}

function load(library, element, value) {
    try {
        library.setCMIValue(element, value);
    } catch {
        // a value that the library of this release no longer takes: the SCO finds nothing there
    }
}

// Indexes count up, and within one the identifier comes first: the library takes them in this order only.
function inOrder(cmi) {
    const parts = (element) => element.split(".").map((part) => (part === "id" ? "" : part));
    return Object.entries(cmi).sort(([first], [second]) => {
        const [a, b] = [parts(first), parts(second)];
        const at = a.findIndex((part, index) => part !== b[index]);
        if (at < 0) return a.length - b.length;
        const [x, y] = [a[at], b[at] ?? ""];
        return /^\d+$/.test(x) && /^\d+$/.test(y) ? x - y : x < y ? -1 : 1;
    });
}
