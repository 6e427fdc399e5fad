// Time, chance and the network of one history: nothing here waits, and the same seed gives the same history.

/** Numbers from 0 to 1, by the method called mulberry32. */
export function chance(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

export class World {
    #due = [];
    #count = 0;
    now = 0;
    /** Whether the academy runs, how bad the network is, and what it does: {drop, cut, twice, slow} */
    up = true;
    network = { drop: 0, cut: 0, twice: 0, slow: 50 };

    constructor(seed) {
        this.random = chance(seed);
    }

    below(limit) {
        return Math.floor(this.random() * limit);
    }

    happens(probability) {
        return this.random() < probability;
    }

    /** Does the work later, unless it is cancelled, or whoever asked has died. */
    after(milliseconds, work, owner = null) {
        const task = { at: this.now + Math.max(0, milliseconds), order: this.#count++, work, owner };
        this.#due.push(task);
        return task;
    }

    cancel(task) {
        this.#due = this.#due.filter((other) => other !== task);
    }

    /** Lets this much time pass. */
    async pass(milliseconds) {
        const end = this.now + milliseconds;
        await settle();
        for (;;) {
            const next = this.#due.reduce((a, b) => (!a || b.at < a.at || (b.at === a.at && b.order < a.order) ? b : a), null);
            if (!next || next.at > end) break;
            this.cancel(next);
            this.now = next.at;
            if (next.owner?.dead) continue;
            next.work();
            await settle();
        }
        this.now = end;
    }

    #delay() {
        return 1 + this.below(this.network.slow) * (this.happens(0.1) ? 40 : 1);
    }

    /** Takes a request to the academy, perhaps late, twice or not at all; the answer, too. Nothing is answered before it is stored. */
    send(handle, { isOffline, answered, failed, asker }) {
        const { drop, cut, twice } = this.network;
        if (isOffline()) return void this.after(1, failed, asker);
        if (this.happens(twice)) this.after(this.#delay() * 3, () => this.up && handle());
        if (this.happens(drop)) return void this.after(2_000, failed, asker);
        this.after(this.#delay(), () => {
            if (!this.up) return void this.after(1, failed, asker);
            if (this.happens(cut / 4)) return void this.after(1, () => answered({ status: 503, body: {} }), asker);
            const answer = handle();
            if (this.happens(cut)) return void this.after(this.#delay(), failed, asker);
            const torn = this.happens(cut / 2);
            this.after(this.#delay(), () => (isOffline() ? failed() : answered(torn ? { ...answer, torn } : answer)), asker);
        });
    }
}

// Everything that follows at once from what has happened.
function settle() {
    return new Promise((resolve) => setImmediate(resolve));
}
