// What a SCO finds as API or API_1484_11: scorm-again answers for vocabularies, ranges and errors; what it accepts goes to the journal. Its own storage
// and its sequencing are never used. What the academy would refuse is refused here first, so that the SCO hears of it.
import { Adl } from "./adl.js";
import { Guard } from "./guard.js";

const STANDARDS = {
    SCORM_12: {
        file: "./scorm12.min.js",
        type: "Scorm12API",
        name: "API",
        calls: ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSGetLastError", "LMSGetErrorString", "LMSGetDiagnostic"],
        noElement: 201,
        notStored: 101,
        tooNarrow: ["405"],
        nothingThere: 201,
        given: { "cmi.core.total_time": "0000:00:00.00" },
    },
    SCORM_2004: {
        file: "./scorm2004.min.js",
        type: "Scorm2004API",
        name: "API_1484_11",
        calls: ["Initialize", "Terminate", "GetValue", "SetValue", "Commit", "GetLastError", "GetErrorString", "GetDiagnostic"],
        noElement: 351,
        notStored: 391,
        tooNarrow: ["406", "407"],
        nothingThere: 301,
        given: { "cmi.total_time": "PT0H0M0S" },
    },
};
const SILENT = 5;
const UNDEFINED = 401;
const NOT_SET = 403;
const SPELLED = /^[a-z]+(\.([a-z_]+|\d+(?=\.)))*$/;
const LAUNCH_DATA = "cmi.launch_data";
const WRITE_ONLY = /^cmi\.(exit|session_time|core\.exit|core\.session_time)$/;

/** Takes the run-time API away. */
export function withdraw() {
    for (const standard of Object.values(STANDARDS)) delete window[standard.name];
}

/**
 * Puts the run-time API where the SCO looks for it. on: {terminated()}, called when the SCO has said goodbye.
 * Answers what the player has a hand in: {controls: as the academy has answered last}
 */
export async function offer(content, controls, journal, on) {
    const standard = STANDARDS[content.standard];
    const isOld = standard.name === "API";
    const [initialize, terminate, get, set, commit, lastError, errorString, diagnostic] = standard.calls;
    const { [standard.type]: Library } = await import(standard.file);
    const library = new Library({ autocommit: false, lmsCommitUrl: false, logLevel: SILENT });
    // What the library is too narrow for is kept beside it; under an identifier that it takes, so that it counts the entry.
    const beside = new Map();
    for (const [element, value] of inOrder({ ...standard.given, ...content.cmi }))
        if (!Adl.owns(element) && !load(library, element, value)) beside.set(element, value);
    const adl = new Adl(content.cmi, controls);
    const guard = new Guard(isOld, content.cmi);

    let running = false;
    let own = null; // our error, until the next call
    const ask = (call, ...given) => {
        own = null;
        return String(library[call](...given));
    };
    const refuse = (code, answer) => {
        own = code;
        return answer;
    };
    const accept = (element, value) => {
        if (!journal.set(element, value)) return refuse(standard.notStored, "false");
        guard.took(element, value);
        own = 0;
        return "true";
    };
    const setInLibrary = (element, value) => {
        if (ask(set, element, value) === "true") return beside.delete(element) || true;
        const code = String(library[lastError]());
        const renamed = !isOld && code === "351" && /^cmi\.interactions\.\d+\.id$/.test(element);
        if (!guard.knows(element) || !(standard.tooNarrow.includes(code) || renamed)) return false;
        if (element.endsWith(".id") && !renamed) library[set](element, "entry-" + beside.size);
        beside.set(element, value);
        return true;
    };
    const setBeside = (element, value) => {
        const code = adl.set(element, value);
        return code === 0 ? accept(element, value) : refuse(code, "false");
    };
    const getBeside = (element) => {
        const { code, answer } = adl.get(element);
        return refuse(code, answer);
    };
    window[standard.name] = Object.freeze({
        version: "1.0",
        [initialize]: (nothing = "") => {
            const answer = ask(initialize, nothing);
            if (answer === "true") running = true;
            return answer;
        },
        [terminate]: (nothing = "") => {
            const answer = ask(terminate, nothing);
            if (answer === "true") {
                running = false;
                on.terminated();
            }
            return answer;
        },
        [get]: (name) => {
            const element = String(name);
            if (!running) return ask(get, element);
            if (!isOld && Adl.owns(element)) return getBeside(element);
            if (element === "" || guard.isBeyond(element)) return refuse(standard.nothingThere, "");
            if (!SPELLED.test(element) || isContainer(library, element)) return refuse(UNDEFINED, "");
            if (!isOld && element === LAUNCH_DATA && !(element in content.cmi)) return refuse(NOT_SET, "");
            if (beside.has(element) && !WRITE_ONLY.test(element) && !(isOld && element.startsWith("cmi.interactions.")))
                return refuse(0, beside.get(element));
            const answer = ask(get, element);
            return answer === "" ? answer : refuse(0, answer);
        },
        [set]: (name, given) => {
            const [element, value] = [String(name), String(given)];
            if (!running) return ask(set, element, value);
            if (!isOld && Adl.owns(element)) return setBeside(element, value);
            if (element === "") return refuse(standard.noElement, "false");
            if (isContainer(library, element)) return refuse(UNDEFINED, "false");
            const refused = guard.refuses(element, value);
            if (refused) return refuse(refused, "false");
            if (setInLibrary(element, value)) return accept(element, value);
            return String(library[lastError]()) === "0" ? refuse(UNDEFINED, "false") : "false";
        },
        [commit]: (nothing = "") => {
            const answer = ask(commit, nothing);
            if (answer === "true") journal.cut();
            return answer === "true" && journal.closed ? refuse(standard.notStored, "false") : answer;
        },
        [lastError]: () => String(own ?? library[lastError]()),
        [errorString]: (code) => String(library[errorString](code)),
        [diagnostic]: (code) => String(library[diagnostic](code)),
    });
    return adl;
}

// The library would let a SCO replace whole branches of its data model, and read its own code.
function isContainer(library, element) {
    let place = library;
    try {
        for (const part of element.split(".")) {
            place = /^\d+$/.test(part) ? place?.childArray?.[Number(part)] : place?.[part];
        }
    } catch {
        return false; // an element that may only be written
    }
    return typeof place === "function" || (typeof place === "object" && place !== null);
}

// Whether the library answers with this from now on.
function load(library, element, value) {
    try {
        library.setCMIValue(element, value);
        return value !== "" && String(library.getCMIValue(element)) === value;
    } catch {
        return false;
    }
}

// Indexes count up, and within one the identifier comes first: the library takes them in this order only.
function inOrder(cmi) {
    const parts = (element) => element.split(".").map((part) => (part === "id" ? "" : part === "type" ? " " : part));
    return Object.entries(cmi).sort(([first], [second]) => {
        const [a, b] = [parts(first), parts(second)];
        const at = a.findIndex((part, index) => part !== b[index]);
        if (at < 0) return a.length - b.length;
        const [x, y] = [a[at], b[at] ?? ""];
        return /^\d+$/.test(x) && /^\d+$/.test(y) ? x - y : x < y ? -1 : 1;
    });
}
