// What the library would accept and the academy would not.

const INDEX = /^(0|[1-9]\d{0,5})$/;
const MOST_ENTRIES = 1_000;
const OUT_OF_ORDER = { old: 201, young: 351 };

export class Guard {
    #isOld;
    #counts = new Map();

    /** cmi: what the SCO finds */
    constructor(isOld, cmi) {
        this.#isOld = isOld;
        for (const element of Object.keys(cmi)) this.took(element);
    }

    /** An error code, or 0. */
    refuses(element, value) {
        return this.#outOfOrder(element) ? OUT_OF_ORDER[this.#isOld ? "old" : "young"] : 0;
    }

    /** The element is set: its collections may have grown. */
    took(element) {
        for (const [collection, index] of steps(element)) {
            if (Number(index) >= (this.#counts.get(collection) ?? 0)) this.#counts.set(collection, Number(index) + 1);
        }
    }

    #outOfOrder(element) {
        return steps(element).some(
            ([collection, index]) => !INDEX.test(index) || Number(index) > (this.#counts.get(collection) ?? 0) || Number(index) >= MOST_ENTRIES,
        );
    }
}

// The collections that the name of an element leads through, each with the index in it.
function steps(element) {
    const parts = element.split(".");
    return parts.flatMap((part, at) => (/^\d+$/.test(part) ? [[parts.slice(0, at).join("."), part]] : []));
}
