// What the academy accepts, judged before the library is asked: the library takes values that the academy refuses, and refuses some that content has good
// reasons to set.
import { hasDistinctPatterns, hasManyPatterns, isPattern, isResponse, isSamePattern, OUT_OF_RANGE, typeOf } from "./values.js";

const INDEX = /^(0|[1-9]\d{0,5})$/;
const MOST_ENTRIES = 1_000;
const RESPONSE = /^(cmi\.interactions\.\d+)\.learner_response$/;
const PATTERN = /^(cmi\.interactions\.\d+)\.correct_responses\.(\d+)\.pattern$/;
const FROM_ACADEMY = /^cmi\.comments_from_lms\.\d+\.(comment|location|timestamp)$/;
const NAMED = /^(cmi\.(?:objectives|interactions)\.\d+)\.(?!id$)/;
const CODES = {
    old: { order: 201, dependency: 201, misfit: 405, range: 405 },
    young: { order: 351, dependency: 408, misfit: 406, range: 407 },
};

export class Guard {
    #isOld;
    #codes;
    #counts = new Map();
    #values = new Map();

    /** cmi: what the SCO finds */
    constructor(isOld, cmi) {
        this.#isOld = isOld;
        this.#codes = CODES[isOld ? "old" : "young"];
        for (const [element, value] of Object.entries(cmi)) this.took(element, value);
    }

    /** Whether the guard knows what this element may hold, and so decides for the library. */
    knows(element) {
        return Boolean(typeOf(this.#isOld, template(element))) || this.#isAnswer(element);
    }

    /** An error code, or 0. */
    refuses(element, value) {
        if (!this.knows(element)) return 0;
        if (this.#isOutOfOrder(element)) return this.#codes.order;
        return this.#isAnswer(element) ? this.#refusesAnswer(element, value) : this.#refusesValue(element, value);
    }

    /** The element is set: its collections may have grown. */
    took(element, value) {
        for (const [collection, index] of steps(element)) {
            if (Number(index) >= (this.#counts.get(collection) ?? 0)) this.#counts.set(collection, Number(index) + 1);
        }
        if (/\.(id|type|pattern)$/.test(element)) this.#values.set(element, value);
    }

    /** Whether the name leads to an entry that nobody has made. */
    isBeyond(element) {
        if (!this.knows(element) && !FROM_ACADEMY.test(element)) return false;
        return steps(element).some(([collection, index]) => !INDEX.test(index) || Number(index) >= (this.#counts.get(collection) ?? 0));
    }

    #isOutOfOrder(element) {
        return steps(element).some(
            ([collection, index]) => !INDEX.test(index) || Number(index) > (this.#counts.get(collection) ?? 0) || Number(index) >= MOST_ENTRIES,
        );
    }

    #refusesValue(element, value) {
        if (!this.#isOld && this.#lacksId(element)) return this.#codes.dependency;
        const judged = typeOf(this.#isOld, template(element))(value);
        if (judged) return judged === OUT_OF_RANGE ? this.#codes.range : this.#codes.misfit;
        if (this.#isOld || !/\.objectives\.\d+\.id$/.test(element)) return 0;
        return this.#isTaken(element, value) || this.#isRenamed(element, value) ? this.#codes.order : 0;
    }

    #refusesAnswer(element, value) {
        const entry = (RESPONSE.exec(element) ?? PATTERN.exec(element))[1];
        const type = this.#values.get(entry + ".type");
        if (this.#lacksId(element) || !type) return this.#codes.dependency;
        if (RESPONSE.test(element)) return isResponse(type, value) ? 0 : this.#codes.misfit;
        if (Number(PATTERN.exec(element)[2]) > 0 && !hasManyPatterns(type)) return this.#codes.order;
        if (!isPattern(type, value)) return this.#codes.misfit;
        const same = (other) => isSamePattern(type, other, value);
        return hasDistinctPatterns(type) && this.#others(element).some(same) ? this.#codes.order : 0;
    }

    #isAnswer(element) {
        return !this.#isOld && (RESPONSE.test(element) || PATTERN.test(element));
    }

    #lacksId(element) {
        const entry = NAMED.exec(element)?.[1];
        return Boolean(entry) && !this.#values.has(entry + ".id");
    }

    #isTaken(element, value) {
        return this.#others(element).includes(value);
    }

    /** The id of an objective of the SCO is set once. */
    #isRenamed(element, value) {
        const known = this.#values.get(element);
        return /^cmi\.objectives\./.test(element) && known !== undefined && known !== value;
    }

    /** What the same element holds in the other entries of its collection. */
    #others(element) {
        const parts = element.split(".");
        const [last] = parts.slice(-1);
        const collection = parts.slice(0, -2).join(".");
        return [...this.#values].filter(([name]) => name !== element && name.startsWith(collection + ".") && /^\d+$/.test(name.slice(collection.length + 1, -last.length - 1)) && name.endsWith("." + last)).map(([, value]) => value);
    }
}

const template = (element) => element.replace(/\.\d+(?=\.)/g, ".n");

// The collections that the name of an element leads through, each with the index in it.
function steps(element) {
    const parts = element.split(".");
    return parts.flatMap((part, at) => (/^\d+$/.test(part) ? [[parts.slice(0, at).join("."), part]] : []));
}
