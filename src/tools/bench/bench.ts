/**
 * `npm run bench` measures search, pages and builds, ours beside others, in one run on one computer.
 * `npm run bench -- search`, `pages` or `build` runs one part. It all happens in a folder of its own,
 * which is thrown away.
 */
import { cpus, totalmem } from 'node:os';
import { stop } from '#tools/steps.ts';
import { compareBuilds } from './compare-builds.ts';
import { comparePages } from './compare-pages.ts';
import { compareSearch } from './compare-search.ts';

const parts = { search: compareSearch, pages: comparePages, build: compareBuilds };
const names = Object.keys(parts) as (keyof typeof parts)[];
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !names.some((one) => one === name));
if (unknown !== undefined)
	stop(`There is no part “${unknown}”. Type: npm run bench -- ${names.join('|')}`);

const gigabytes = Math.round(totalmem() / 2 ** 30);
console.log(
	`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${gigabytes} GB`,
);
for (const name of names) if (asked.length === 0 || asked.includes(name)) await parts[name]();
process.exit(0);
