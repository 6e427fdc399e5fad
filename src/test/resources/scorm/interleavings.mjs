// node --experimental-vm-modules interleavings.mjs <folder of the player> <folder of the library> <first seed> <histories>
import { History } from "./history.mjs";
import { load } from "./tab.mjs";

const [player, library, first, histories] = process.argv.slice(2);
const files = await load(player, library);
const sum = {};
for (let seed = Number(first); seed < Number(first) + Number(histories); seed++) {
    try {
        const counts = await new History(files, seed).run();
        for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
    } catch (problem) {
        console.log(`Seed ${seed}: ${problem.stack}`);
        process.exit(1);
    }
}
console.log(`${histories} histories: ${JSON.stringify(sum)}`);
