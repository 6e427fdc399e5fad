// The academy as the journal meets it: the rules of sessions, numbers and epochs, without a database. The cases in commits.json hold it to the real one.

const PROBLEM = "urn:academy:scorm:";
const problem = (status, type, more = {}) => ({ status, body: { type: PROBLEM + type, status, ...more } });
const CONTROLS = { continues: false, previous: false, choices: [], jumps: [], contents: [], hidden: [] };
const READ_ONLY = new Set(["cmi.core.credit", "cmi.credit", "cmi.learner_id"]);

export class Academy {
    #epoch = 0;
    #session = null;
    #terminated = false;
    /** What the SCO has set, by element, and everything that was ever stored, in order. */
    values = {};
    stored = [];

    /** on: {launched(session, before)}, called when a session has begun, with the one before it or null */
    constructor(on = { launched() {} }) {
        this.on = on;
    }

    /** A new sitting: its capability. */
    begin() {
        return { epoch: ++this.#epoch };
    }

    launch(capability, session) {
        if (this.#session?.id === session) return this.#answer();
        if (capability.epoch <= (this.#session?.epoch ?? 0)) return problem(409, "superseded");
        const before = this.#session?.id ?? null;
        this.#session = { id: session, epoch: capability.epoch, sequence: 0 };
        this.#terminated = false;
        this.on.launched(session, before);
        return this.#answer();
    }

    accept({ session, sequence, changes, terminated = false, request = null }) {
        if (!session || !changes || !(sequence >= 1)) return problem(400, "unreadable");
        if (this.#session?.id !== session) return problem(409, "superseded");
        if (sequence <= this.#session.sequence) return this.#answer();
        if (sequence > this.#session.sequence + 1) return problem(409, "gap", { sequence: this.#session.sequence });
        const refused = this.#refused(changes);
        if (refused.length > 0) return problem(422, "refused", { elements: refused });
        Object.assign(this.values, changes);
        this.stored.push({ session, sequence, changes: { ...changes } });
        this.#session.sequence = sequence;
        if (terminated || request) this.#terminated = true;
        return this.#answer();
    }

    #refused(changes) {
        const elements = Object.keys(changes).sort();
        if (this.#terminated) return elements;
        const entries = Object.keys({ ...this.values, ...changes }).filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element)).length;
        return elements.filter((element) => READ_ONLY.has(element) || Number(/^cmi\.interactions\.(\d+)\./.exec(element)?.[1] ?? -1) >= entries);
    }

    #answer() {
        const content = { standard: "SCORM_2004", sco: true, cmi: { "cmi.entry": "resume", "cmi.credit": "credit", "cmi.mode": "normal", ...this.values } };
        return { status: 200, body: { sequence: this.#session.sequence, controls: CONTROLS, over: this.#terminated, content } };
    }
}
