// node commits.mjs: the cases in commits.json, asked of the academy that the histories have.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { Academy } from "./academy.mjs";

const cases = JSON.parse(readFileSync(new URL("commits.json", import.meta.url), "utf8"));
for (const { name, steps, values } of cases) {
    const academy = new Academy();
    const sittings = {};
    for (const [number, step] of steps.entries()) {
        if (step.sitting) {
            sittings[step.sitting] = academy.begin();
            continue;
        }
        const given = step.launch ? academy.launch(sittings[step.by], step.launch) : academy.accept({ ...step, session: step.commit });
        expect(given.status, step.status, `${name}, step ${number + 1}`);
        for (const [key, wanted] of Object.entries(step.answer)) expect(given.body[key] ?? null, wanted, `${name}, step ${number + 1}, ${key}`);
    }
    for (const [element, value] of Object.entries(values)) expect(academy.values[element], value, `${name}, ${element}`);
}
console.log(`${cases.length} cases`);

function expect(found, wanted, where) {
    if (isDeepStrictEqual(found, wanted)) return;
    console.log(`${where}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
    process.exit(1);
}
