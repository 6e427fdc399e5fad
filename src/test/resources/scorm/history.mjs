// One history: a SCO that writes, a learner who closes, kills and opens tabs on two devices, a network and an academy that come and go. At every launch it is
// asked whether what was answered "true" is there.
import { Academy } from "./academy.mjs";
import { Device, Tab } from "./tab.mjs";
import { World } from "./world.mjs";

const STEPS = 60;
const CALM = 400_000; // longer than any pause between two tries

export class History {
    #files;
    #tabs = [];
    #said = new Map(); // by session: the device, and the last value answered "true" by element
    #next = 1; // every value is larger than all before
    counts = { launches: 0, answered: 0, takenOver: 0, killed: 0 };

    constructor(files, seed) {
        this.#files = files;
        this.world = new World(seed);
        const { world } = this;
        this.isFaulty = world.happens(0.25);
        this.devices = ["desk", "phone"].map((name) => new Device(name, world.happens(0.85)));
        this.academy = new Academy({ launched: (session, before) => this.#launched(session, before) });
        this.largest = world.happens(0.2) ? 60_000 : 500;
    }

    async run() {
        const { world } = this;
        world.network = { drop: world.random() * 0.3, cut: world.random() * 0.4, twice: world.random() * 0.3, slow: 1 + world.below(3_000) };
        for (const device of this.devices) if (this.isFaulty) device.isFull = () => world.happens(0.2);
        for (let step = 0; step < STEPS; step++) {
            await this.#act();
            this.#check();
        }
        await this.#end();
        return this.counts;
    }

    async #act() {
        const { world } = this;
        const device = this.devices[world.below(10) < 7 ? 0 : 1];
        const [tab] = this.#alive(device).slice(-1);
        const act = world.below(100);
        if (!tab && act < 70) await this.#open(device);
        else if (act < 60) for (const each of this.#alive()) this.#write(each);
        else if (act < 66) this.#killOne(tab);
        else if (act < 70) tab?.close();
        else if (act < 75) await this.#open(device);
        else if (act < 79) this.#goOffline(device);
        else if (act < 82) world.up = !world.up;
        else if (act < 84 && tab?.api) this.#goodbye(tab);
        await world.pass(world.below(world.happens(0.1) ? 90_000 : 2_500));
    }

    #goodbye(tab) {
        this.#find(tab);
        this.#set(tab, "cmi.exit", "suspend");
        if (tab.api.Terminate("") === "true") tab.api = null;
    }

    #goOffline(device) {
        device.offline = !device.offline;
        if (!device.offline) this.#alive(device).forEach((tab) => tab.online());
    }

    #killOne(tab) {
        if (!tab) return;
        tab.kill();
        this.counts.killed++;
    }

    /** A learner who may begin: the page is there, and other windows of the same browser hear of it. */
    async #open(device) {
        const { world } = this;
        if (device.offline || !world.up) return;
        if (!device.isShared) {
            this.#alive(device).forEach((other) => other.close()); // without locks, one window after the other
            await world.pass(50);
        }
        const others = this.#alive(device);
        const tab = new Tab(this.#files, world, device, this.academy, {
            tell: (state) => this.#told(tab, state),
            failed: (problem) => (this.problem = problem),
        });
        this.#tabs.push(tab);
        for (const other of others) world.after(world.below(world.happens(0.3) ? 9_000 : 200), () => other.taken(), other);
        await world.pass(world.below(3_000));
        for (const other of others) this.#write(other);
    }

    #alive(device = null) {
        return this.#tabs.filter((tab) => !tab.dead && (!device || tab.device === device));
    }

    #write(tab) {
        const { world } = this;
        if (!tab.api || world.happens(0.3)) return;
        this.#find(tab);
        for (let times = 1 + world.below(4); times > 0; times--) {
            const kind = world.below(10);
            if (kind < 5) this.#set(tab, "cmi.location", String(this.#next++));
            else if (kind < 8) this.#set(tab, "cmi.suspend_data", `${this.#next++}:${"x".repeat(world.below(this.largest))}`);
            else if (this.#set(tab, `cmi.interactions.${tab.count}.id`, "question-" + tab.count)) {
                this.#set(tab, `cmi.interactions.${tab.count}.type`, "other");
                this.#set(tab, `cmi.interactions.${tab.count}.description`, String(this.#next++));
                tab.count++;
            }
        }
        if (world.happens(0.3)) tab.api.Commit("");
    }

    /** The SCO begins, and finds what the academy has. */
    #find(tab) {
        if (tab.count !== undefined) return;
        if (tab.api.Initialize("") !== "true") throw new Error("Initialize is refused");
        tab.count = Number(tab.api.GetValue("cmi.interactions._count"));
    }

    #set(tab, element, value) {
        if (tab.api.SetValue(element, value) !== "true") {
            const code = tab.api.GetLastError();
            if (code !== "391") throw new Error(`SetValue ${element} ${value.slice(0, 50)} is refused with ${code}`);
            return false;
        }
        this.#of(tab).answered.set(element, value);
        this.counts.answered++;
        return true;
    }

    #of(tab) {
        if (!this.#said.has(tab.session)) this.#said.set(tab.session, { device: tab.device, answered: new Map() });
        return this.#said.get(tab.session);
    }

    /** A session has begun: what the one before answered "true" on this device must be there. On another device it was overtaken. */
    #launched(session, before) {
        this.counts.launches++;
        const tab = this.#tabs.find((each) => each.journal?.session === session || each.session === session);
        const said = this.#said.get(before);
        if (!said) return;
        if (tab && tab.device !== said.device) return void this.counts.takenOver++;
        this.#isThere(said, "at the next launch");
    }

    #told(tab, state) {
        const said = this.#said.get(tab.session);
        if (state === "saved" && said) this.#wasStored(said.answered);
        if (state === "failed") this.problem ??= new Error("The academy refuses");
    }

    /** Another device may have gone on since. */
    #wasStored(answered) {
        for (const [element, value] of answered) {
            if (!this.academy.stored.some(({ changes }) => changes[element] === value)) {
                this.problem ??= new Error(`The badge says saved, but ${element} was never stored as ${value.slice(0, 30)}`);
            }
        }
    }

    #isThere({ answered }, when) {
        for (const [element, value] of answered) {
            if (this.academy.values[element] !== value) {
                const found = String(this.academy.values[element]).slice(0, 30);
                this.problem ??= new Error(`${when}, ${element} is ${found}, and ${value.slice(0, 30)} was answered "true"`);
            }
        }
    }

    /** Nothing was stored twice or out of order. Values count up; one may come again when the device could not write down that it was sent. */
    #check() {
        if (this.problem) throw this.problem;
        const seen = (this.seen ??= { upTo: 0, values: new Map(), numbers: new Map() });
        for (; seen.upTo < this.academy.stored.length; seen.upTo++) {
            const { session, sequence, changes } = this.academy.stored[seen.upTo];
            if (sequence !== (seen.numbers.get(session) ?? 0) + 1) throw new Error(`Number ${sequence} of ${session} is out of order`);
            seen.numbers.set(session, sequence);
            for (const [element, value] of Object.entries(changes)) {
                const number = parseInt(value);
                if (Number.isNaN(number)) continue;
                const last = seen.values.get(element) ?? 0;
                if (number < last || (number === last && !this.isFaulty)) throw new Error(`${element} goes from ${last} to ${number}`);
                seen.values.set(element, number);
            }
        }
    }

    /** Everything is well again, and every device is opened once more: nothing may be left behind. */
    async #end() {
        const { world } = this;
        world.up = true;
        world.network = { drop: 0, cut: 0, twice: 0, slow: 20 };
        for (const device of this.devices) {
            device.offline = false;
            device.isFull = () => false;
        }
        for (const tab of this.#alive()) if (world.happens(0.5)) this.#killOne(tab);
        await world.pass(world.happens(0.5) ? CALM : 100);
        for (const device of this.devices) {
            await this.#open(device);
            await world.pass(CALM);
            this.#check();
            const [tab] = this.#alive(device).slice(-1);
            if (!tab.api) throw new Error("The last launch on the " + device.name + " has not begun");
            this.#write(tab);
            await world.pass(CALM);
            this.#check();
            if (this.#said.has(tab.session)) this.#isThere(this.#of(tab), "in the end");
            tab.kill();
            if (device.texts.size + device.ofThePage.size > 0) throw new Error("Something stays on the " + device.name);
        }
        this.#check();
    }
}
