// A tab with the files that are shipped, on a device: its storage outlives the tab, its locks do not. What the browser has is made up here, what the player
// does is real.
import { readdir, readFile } from "node:fs/promises";
import vm from "node:vm";

const LIFE = 60_000;
const sources = new Map();
const libraries = new Map();

async function source(folder, file) {
    const path = folder + "/" + file;
    if (!sources.has(path)) sources.set(path, await readFile(path, "utf8"));
    return sources.get(path);
}

/** Reads everything beforehand: nothing is waited for once the history goes on. */
export async function load(player, library) {
    globalThis.window ??= globalThis;
    for (const file of await readdir(player)) if (file.endsWith(".js")) await source(player, file);
    libraries.set("./scorm2004.min.js", await import("file://" + library + "/scorm2004.min.js"));
    return { player };
}

export class Device {
    texts = new Map();
    holder = null;
    waiting = [];
    offline = false;
    /** Full: nothing can be written. Shared: frames may keep data of their own, else the page does. */
    constructor(name, isShared) {
        this.name = name;
        this.isFull = () => false;
        this.isShared = isShared;
        this.ofThePage = new Map();
    }

    lock(owner, options, work) {
        return new Promise((resolve, reject) => {
            const claim = { owner, work, resolve, reject };
            if (options.steal) {
                const robbed = this.holder;
                this.#grant(claim);
                robbed?.reject(new Error("stolen"));
            } else if (!this.holder) this.#grant(claim);
            else {
                this.waiting.push(claim);
                options.signal?.listen(() => {
                    if (!this.waiting.includes(claim)) return;
                    this.waiting = this.waiting.filter((other) => other !== claim);
                    reject(new Error("too late"));
                });
            }
        });
    }

    #grant(claim) {
        this.holder = claim;
        Promise.resolve(claim.work()).then((result) => {
            claim.resolve(result);
            this.#free(claim);
        });
    }

    #free(claim) {
        if (this.holder !== claim) return;
        this.holder = null;
        const next = this.waiting.shift();
        if (next) this.#grant(next);
    }

    died(owner) {
        this.waiting = this.waiting.filter((claim) => claim.owner !== owner);
        if (this.holder?.owner === owner) this.#free(this.holder);
    }
}

export class Tab {
    dead = false;
    state = "";
    api = null;
    session = null;
    #listeners = new Map();

    /** on: {tell(state), failed(problem)}; academy answers {begin, launch, accept} */
    constructor(files, world, device, academy, on) {
        Object.assign(this, { files, world, device, academy, on });
        this.capability = academy.begin();
        this.until = world.now + LIFE;
        this.start().catch((problem) => this.dead || on.failed(problem));
    }

    async start() {
        const { openStore } = await this.#module("store.js");
        const { Journal } = await this.#module("journal.js");
        const { offer } = await this.#module("facade.js");
        const kept = Object.fromEntries(this.device.ofThePage);
        const store = openStore(kept, (message) => this.#keep(message));
        const link = { api: "", token: () => "", renew: () => this.#renew() };
        const tell = (state) => this.on.tell((this.state = state));
        this.journal = await Journal.open(link, store, tell, () => {});
        const situation = await this.#begin();
        if (!situation) return;
        this.session = this.journal.session;
        const terminated = () => this.journal.cut({ terminated: true });
        await offer(situation.content, situation.controls, this.journal, { terminated });
        this.api = this.context.API_1484_11;
    }

    async #begin() {
        for (;;) {
            const answer = await this.#fetch("/sessions/" + this.journal.session, {}).catch(() => null);
            if (answer?.status === 200) {
                const body = await answer.json().catch(() => null);
                if (body) return body;
            }
            if (answer?.status === 409) return void this.journal.stop("taken");
            if (answer?.status === 401) await this.#renew();
            await new Promise((resolve) => this.world.after(1_000, resolve, this));
        }
    }

    /** The page asks for another token; the right to commit does not last. */
    #renew() {
        return new Promise((resolve) => {
            const renewed = () => resolve((this.until = this.world.now + LIFE) > 0);
            this.world.after(this.world.below(5_000), renewed, this);
        });
    }

    /** Another window of this browser has begun. */
    taken() {
        this.journal?.stop("taken");
    }

    /** The browser says that the page closes, and then closes it. */
    close() {
        this.#fire("pagehide");
        this.kill();
    }

    online() {
        this.#fire("online");
    }

    kill() {
        this.dead = true;
        this.device.died(this);
    }

    #fire(event) {
        for (const listener of this.#listeners.get(event) ?? []) listener();
    }

    #keep({ type, name, text }) {
        this.world.after(1, () => (type === "keep" ? this.device.ofThePage.set(name, text) : this.device.ofThePage.delete(name)));
    }

    #fetch(address, { body }) {
        return new Promise((resolve, reject) => {
            const { capability, academy, until, world } = this;
            const handle = () => {
                if (world.now > until) return { status: 401, body: {} };
                if (address.startsWith("/sessions/")) return academy.launch(capability, address.slice("/sessions/".length));
                return academy.accept(JSON.parse(body));
            };
            const json = async ({ body, torn }) => {
                if (torn) throw new Error("cut off");
                return structuredClone(body);
            };
            world.send(handle, {
                asker: this,
                isOffline: () => this.device.offline,
                failed: () => reject(new TypeError("Failed to fetch")),
                answered: (answer) => resolve({ status: answer.status, ok: answer.status === 200, json: () => json(answer) }),
            });
        });
    }

    async #module(file) {
        this.context ??= vm.createContext(this.#globals());
        this.modules ??= new Map();
        return (await this.#linked(file)).namespace;
    }

    async #linked(name) {
        const file = name.replace("./", "");
        if (!this.modules.has(file)) this.modules.set(file, this.#read(name, file));
        const module = await this.modules.get(file);
        if (module.status === "unlinked") await module.link((specifier) => this.#found(specifier));
        if (module.status === "linked") await module.evaluate();
        return module;
    }

    async #found(name) {
        const file = name.replace("./", "");
        if (!this.modules.has(file)) this.modules.set(file, this.#read(name, file));
        return this.modules.get(file);
    }

    async #read(name, file) {
        if (libraries.has(name)) {
            const library = libraries.get(name);
            return new vm.SyntheticModule(
                Object.keys(library),
                function () {
                    for (const [key, value] of Object.entries(library)) this.setExport(key, value);
                },
                { context: this.context },
            );
        }
        return new vm.SourceTextModule(await source(this.files.player, file), {
            context: this.context,
            identifier: file,
            importModuleDynamically: (specifier) => this.#linked(specifier),
        });
    }

    #globals() {
        const { world, device } = this;
        const window = {
            TextEncoder,
            crypto: { randomUUID: () => "session-" + world.below(2 ** 32).toString(16) + world.below(2 ** 32).toString(16) },
            setTimeout: (work, milliseconds) => world.after(milliseconds, work, this),
            clearTimeout: (task) => world.cancel(task),
            fetch: (address, options) => this.#fetch(address, options),
            navigator: device.isShared ? { locks: { request: (name, options, work) => device.lock(this, options, work) } } : {},
            AbortSignal: { timeout: (milliseconds) => ({ listen: (work) => world.after(milliseconds, work, this) }) },
            addEventListener: (event, listener) => this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]),
        };
        window.window = window;
        if (device.isShared) window.localStorage = storage(device, this);
        return window;
    }
}

// Object.keys must find the texts, as it does in a browser.
function storage(device, tab) {
    const calls = {
        getItem: (name) => device.texts.get(name) ?? null,
        setItem: (name, text) => {
            if (device.isFull()) throw new Error("QuotaExceededError");
            if (!tab.dead) device.texts.set(name, String(text));
        },
        removeItem: (name) => !tab.dead && device.texts.delete(name),
    };
    return new Proxy(calls, {
        ownKeys: () => [...device.texts.keys()],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    });
}
