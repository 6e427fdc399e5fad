// What SCORM 2004 keeps beside cmi: what the content asks for when it ends, whether that would be granted, and the stores of data that activities share.

const PLACE = "adl.data";
const LONGEST_STORE = 4 * 64_000;
const LONGEST_NAME = 4_300;
const REQUEST = /^(_none_|continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|\{target=[^}]+\}(choice|jump))$/;
const VALID = /^adl\.nav\.request_valid\.(?:(continue|previous)|(choice|jump)\.\{target=([^}]+)\})$/;
const STORE = /^adl\.data\.(0|[1-9]\d{0,5})\.(id|store)$/;
const failed = (code) => ({ code, answer: "" });
const read = (answer) => ({ code: 0, answer });

export class Adl {
    #request = "_none_";
    #controls;
    #stores = [];

    /** cmi: what the content finds; controls: as the academy has answered last */
    constructor(cmi, controls) {
        this.#controls = controls;
        for (let index = 0; `${PLACE}.${index}.id` in cmi; index++) {
            const entry = `${PLACE}.${index}`;
            this.#stores.push({ id: cmi[entry + ".id"], text: cmi[entry + ".store"] ?? "", access: cmi[entry + "._access"] ?? "" });
        }
    }

    static owns(element) {
        return element === "adl" || element.startsWith("adl.");
    }

    set controls(controls) {
        this.#controls = controls;
    }

    /** {code, answer}: the error code, 0 for none, and the value */
    get(element) {
        if (element === "adl.nav.request") return read(this.#request);
        if (element === PLACE + "._children") return read("id,store");
        if (element === PLACE + "._count") return read(String(this.#stores.length));
        const valid = VALID.exec(element);
        if (valid) return read(String(this.#grants(valid)));
        const place = STORE.exec(element);
        if (!place) return failed(/^adl\.(data|nav)\..*\._(children|count|version)$/.test(element) ? 301 : 401);
        const store = this.#stores[place[1]];
        if (!store) return failed(301);
        if (place[2] === "id") return read(store.id);
        if (!store.access.includes("r")) return failed(405);
        return store.text === "" ? failed(403) : read(store.text);
    }

    /** The error code, 0 when it is set. */
    set(element, value) {
        if (element === "adl.nav.request") {
            if (value.length > LONGEST_NAME || !REQUEST.test(value)) return 406;
            this.#request = value;
            return 0;
        }
        if (VALID.test(element) || /\._(children|count|version)$/.test(element)) return 404;
        const place = STORE.exec(element);
        if (!place) return 401;
        if (place[2] === "id") return 404;
        const store = this.#stores[place[1]];
        if (!store) return 351;
        if (!store.access.includes("w")) return 404;
        if (value.length > LONGEST_STORE) return 406;
        store.text = value;
        return 0;
    }

    #grants([, simple, targeted, target]) {
        if (simple) return simple === "continue" ? this.#controls.continues : this.#controls.previous;
        return (targeted === "choice" ? this.#controls.choices : this.#controls.jumps).includes(target);
    }
}
