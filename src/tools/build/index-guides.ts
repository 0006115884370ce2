import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync, constants } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex, type IndexFile } from 'pagefind';
import { scriptTargets } from '#lib/publish/oldest-browsers.ts';
import { joinFiles } from '#lib/query/file-bundle.ts';
import { INSIDE_GUIDES, mayLookInside, type InsideOffers } from '#lib/query/guide-text-file.ts';
import { stop } from '#tools/steps.ts';

const GUIDES = '**/guides/*/index.html';

/** What stands among a guide's words and is the same in many: who looks for it has search and Urgent help. */
const BOILERPLATE = [
	'#get-help',
	'[data-part^="get-help"]',
	'[data-part="check-first"]',
	'[data-part="danger-signs"]',
	'[data-part="danger-sign"]',
	'[data-safety-line]',
];

/**
 * Stands above Pagefind's own script: all that it fetches it gets from the page, which holds every file
 * already. So no server can learn from a part that is fetched which words were sought.
 */
const OWN_FETCH = `
let answer = () => Promise.reject(new Error('Call answerFrom first.'));
export const answerFrom = (given) => { answer = given; };
const fetch = (address) => answer(address);
`;

/** Lets Pagefind read the words of each guide in a built site, and writes one file for each language to search them with. */
export async function indexGuides(folder: string): Promise<string> {
	const pages = globSync(`${folder}/${GUIDES}`).filter((page) =>
		readFileSync(page, 'utf8').includes('data-pagefind-body'),
	);
	const offers: InsideOffers = {};
	const target = `${folder}${INSIDE_GUIDES}`;
	mkdirSync(target, { recursive: true });
	if (mayLookInside(pages.length)) {
		const files = await pagefindFiles(folder);
		const script = await ownScript(files);
		writeFileSync(`${target}pagefind.js`, script);
		for (const [lang, packed] of bundles(files)) {
			const file = `${lang}.bin`;
			writeFileSync(`${target}${file}`, packed);
			offers[lang] = { file, bytes: packed.length + gzipSync(script).length };
		}
	}
	writeFileSync(`${target}offers.json`, JSON.stringify(offers));
	return Object.keys(offers).length > 0
		? `The words inside ${pages.length} guides can be searched.`
		: 'The words inside guides are not searched: there are too many guides, or none.';
}

async function pagefindFiles(folder: string): Promise<IndexFile[]> {
	const { index, errors } = await createIndex({ excludeSelectors: BOILERPLATE });
	if (!index) return stop(`Pagefind did not start: ${errors.join(' ')}`);
	const read = await index.addDirectory({ path: folder, glob: GUIDES });
	const made = await index.getFiles();
	await close();
	const failed = [...read.errors, ...made.errors];
	return failed.length > 0 ? stop(`Pagefind: ${failed.join(' ')}`) : made.files;
}

/** Pagefind's script with our `fetch`, for the browsers that ours are for. */
async function ownScript(files: IndexFile[]): Promise<string> {
	const script = Buffer.from(contentOf(files, 'pagefind.js')).toString();
	const { code } = await transform(OWN_FETCH + script, {
		format: 'esm',
		minify: true,
		target: scriptTargets,
		supported: { 'regexp-unicode-property-escapes': true },
		banner: '/* Pagefind (pagefind.app), MIT licence, made by src/tools/build/index-guides.ts. */',
	});
	return code;
}

/** For each language: all that Pagefind may ask for, packed once and as one, which weighs less than packed file by file. */
function bundles(files: IndexFile[]): Map<string, Buffer> {
	const { languages } = JSON.parse(
		Buffer.from(contentOf(files, 'pagefind-entry.json')).toString(),
	) as { languages: Record<string, { wasm: string | null }> };
	return new Map(
		Object.entries(languages).map(([lang, { wasm }]) => {
			const own = new RegExp(
				String.raw`^(?:pagefind-entry\.json|wasm\.${wasm ?? 'unknown'}\.pagefind|pagefind\.${lang}_.*\.pf_meta|(?:index|fragment)/${lang}_.*)$`,
			);
			const unpacked = files
				.filter(({ path }) => own.test(path))
				.map(({ path, content }): [string, Uint8Array] => [path, unpack(path, content)]);
			const joined = joinFiles(new Map(unpacked.toSorted(([a], [b]) => a.localeCompare(b))));
			return [lang, gzipSync(joined, { level: constants.Z_BEST_COMPRESSION })];
		}),
	);
}

const unpack = (path: string, content: Uint8Array) =>
	path.endsWith('.json') ? content : gunzipSync(content);

function contentOf(files: IndexFile[], path: string): Uint8Array {
	const file = files.find((one) => one.path === path);
	return file ? file.content : stop(`Pagefind made no ${path}.`);
}
