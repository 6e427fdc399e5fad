// What the SCO has set and the academy has not yet acknowledged. Every accepted change is in the store before SetValue answers, and leaves it only when
// the academy says that the commit holding it is stored. Commits go out in order, one at a time, and again until they are answered. What has been sent
// never changes, so that a number means the same on both sides; what still waits grows, so that a long time without a network does not fill the device.

const SMALL = 60_000; // bodies that a browser still sends while the page closes
const LARGEST = 250_000; // characters, and
const MOST = 1_000; // changes in a commit
const PAUSES = [1, 2, 4, 8, 15, 30];
const QUIET = 1_000; // a change that no commit follows is sent after this time
const PATIENCE = 60_000; // for one answer

export class Journal {
    #link;
    #store;
    #tell;
    #tail;
    #heard;
    #flying = null;
    #sent = new WeakSet();
    #failures = 0;
    #timer = 0;
    #retry = 0;
    #closed = false;
    #idle = [];
    #release = () => {};

    /** link: {api, token(), renew()}; tell: called with "saving", "saved", "kept", "taken" or "failed"; heard: with what the academy answers to a commit */
    constructor(link, store, tell, tail, heard = () => {}) {
        this.#link = link;
        this.#store = store;
        this.#tell = tell;
        this.#tail = tail;
        this.#heard = heard;
        for (const commit of tail.commits) this.#sent.add(commit); // perhaps it was
    }

    /** A new session, after everything that earlier ones have left on this device is with the academy. */
    static async open(link, store, tell, heard) {
        const journal = new Journal(link, store, tell, { session: crypto.randomUUID(), next: 1, commits: [], pending: {} }, heard);
        journal.#release = await store.own(() => journal.stop("taken"));
        for (const name of store.names()) await Journal.#replay(link, store, tell, name);
        window.addEventListener("online", () => journal.#pump());
        window.addEventListener("pagehide", () => journal.#leave());
        return journal;
    }

    static async #replay(link, store, tell, name) {
        const tail = readable(store.read(name));
        if (tail) {
            const journal = new Journal(link, store, (state) => state !== "taken" && tell(state), tail);
            journal.cut();
            await journal.settled();
        }
        store.remove(name);
    }

    /** Keeps a change on this device; false when it cannot. */
    set(element, value) {
        if (this.#closed) return false;
        const before = this.#tail.pending;
        if (!fits({ ...before, [element]: value })) this.cut();
        const pending = this.#tail.pending;
        this.#tail.pending = { ...pending, [element]: value };
        if (!this.#keep()) {
            this.#tail.pending = pending;
            return false;
        }
        this.#timer ||= setTimeout(() => this.cut(), QUIET);
        return true;
    }

    /** Makes a commit of all changes since the last one and sends it. end: the SCO has said goodbye, or the learner asks for something, or both */
    cut(end = null) {
        if (this.#closed) return;
        clearTimeout(this.#timer);
        this.#timer = 0;
        if (end || Object.keys(this.#tail.pending).length > 0) {
            this.#append(this.#tail.pending, end);
            this.#tail.pending = {};
            this.#keep();
        }
        if (end || !this.#retry) this.#pump();
    }

    #append(changes, end) {
        const last = this.#tail.commits.at(-1);
        const all = { ...last?.changes, ...changes };
        if (last && !this.#sent.has(last) && !last.terminated && !last.request && fits(all, last.changes)) {
            Object.assign(last, { changes: all, ...end });
        } else this.#tail.commits.push({ sequence: this.#tail.next++, changes, ...end });
    }

    get session() {
        return this.#tail.session;
    }

    get closed() {
        return this.#closed;
    }

    /** Resolves when nothing waits any more, or nothing can be sent any more. */
    settled() {
        return this.#isIdle() ? Promise.resolve() : new Promise((resolve) => this.#idle.push(resolve));
    }

    #isIdle() {
        return this.#closed || (this.#tail.commits.length === 0 && Object.keys(this.#tail.pending).length === 0);
    }

    #keep() {
        return this.#store.write(this.#tail.session, JSON.stringify(this.#tail));
    }

    async #pump() {
        clearTimeout(this.#retry);
        this.#retry = 0;
        if (this.#flying || this.#closed) return;
        const commit = this.#tail.commits[0];
        if (!commit) {
            if (this.#isIdle()) this.#rest();
            return;
        }
        if (this.#failures === 0) this.#tell("saving");
        this.#flying = commit;
        const answer = await this.#post(commit).catch(() => null);
        const body = (await answer?.json().catch(() => null)) ?? {};
        this.#flying = null;
        if (this.#closed) return; // another one may write here now
        await this.#hear(answer?.status ?? 0, body, commit);
    }

    async #hear(status, body, commit) {
        if (status === 200 && Number.isInteger(body.sequence)) {
            this.#stored(body.sequence);
            return this.#heard(body);
        }
        if (status === 409 && Number.isInteger(body.sequence)) return this.#fillGap(body.sequence);
        if (status === 409) return this.stop("taken");
        if (status === 422 && Array.isArray(body.elements)) return this.#without(commit, body.elements);
        if (status >= 400 && status < 500 && ![401, 408, 429].includes(status)) return this.stop("failed");
        if (status !== 401) this.#tell("kept");
        else if (!(await this.#link.renew())) this.#tell("failed");
        this.#again();
    }

    #again() {
        clearTimeout(this.#retry);
        this.#retry = setTimeout(() => this.#pump(), PAUSES[Math.min(this.#failures++, PAUSES.length - 1)] * 1_000);
    }

    #stored(sequence) {
        this.#failures = 0;
        this.#tail.commits = this.#tail.commits.filter((commit) => commit.sequence > sequence);
        this.#keep();
        this.#pump();
    }

    // The academy knows less than we have sent: what is left here takes the numbers that it waits for.
    #fillGap(sequence) {
        this.#tail.commits.forEach((commit, index) => (commit.sequence = sequence + 1 + index));
        this.#tail.next = sequence + 1 + this.#tail.commits.length;
        this.#stored(sequence);
    }

    #without(commit, elements) {
        for (const element of elements) delete commit.changes[element];
        this.#keep();
        return elements.length > 0 ? this.#pump() : this.stop("failed");
    }

    #rest() {
        this.#tell("saved");
        this.#store.remove(this.#tail.session);
        this.#idle.splice(0).forEach((resolve) => resolve());
    }

    /** Sends and takes no more; what is here stays here. */
    stop(state) {
        this.#closed = true;
        this.#tell(state);
        this.#release();
        this.#idle.splice(0).forEach((resolve) => resolve());
    }

    // The page closes: everything that is not under way leaves now. What does not arrive is replayed at the next launch.
    #leave() {
        this.cut();
        if (this.#closed) return;
        for (const commit of this.#tail.commits) if (commit !== this.#flying) this.#post(commit).catch(() => null);
    }

    #post(commit) {
        const body = JSON.stringify({ session: this.#tail.session, ...commit });
        this.#sent.add(commit);
        return fetch(this.#link.api + "/commits", {
            method: "POST",
            body,
            keepalive: new TextEncoder().encode(body).length < SMALL,
            headers: { "Content-Type": "application/json", Authorization: "Bearer " + this.#link.token() },
            credentials: "omit",
            referrerPolicy: "no-referrer",
            signal: AbortSignal.timeout(PATIENCE),
        });
    }
}

// Whether the academy takes so much at once; what only replaces a value may always be as large as before.
function fits(changes, before = {}) {
    return Object.keys(changes).length <= MOST && size(changes) <= Math.max(LARGEST, size(before));
}

function size(changes) {
    return Object.entries(changes).reduce((sum, [element, value]) => sum + element.length + value.length, 0);
}

function readable(text) {
    try {
        const tail = JSON.parse(text);
        return tail?.session ? tail : null;
    } catch {
        return null;
    }
}
