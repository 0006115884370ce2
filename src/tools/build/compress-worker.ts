/** Runs as a worker: checks, rewrites and compresses its share of the files, and answers with the faults it found. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { collapseSpaces } from '#lib/publish/collapse-spaces.ts';
import { pageFaults, stylesheetsIn } from '#lib/publish/page-faults.ts';
import { brotliQuality } from './brotli-quality.ts';
import { downlevelStylesheet } from './downlevel-stylesheet.ts';
import { withShortClasses, type ClassNames } from './pages/short-class-names.ts';

/** What a worker is given. */
export interface Share {
	files: string[];
	/** How many pages the whole site has. */
	pages: number;
	/** Each stylesheet that stands inside pages, as it was built and as readers get it: a page has one of them. */
	stylesheets: { built: string; downlevelled: string; names: ClassNames }[];
}

const { files, pages, stylesheets } = workerData as Share;
parentPort?.postMessage(files.flatMap(finishFile));

function finishFile(path: string): string[] {
	if (path.endsWith('.css')) {
		rewrite(path, downlevelStylesheet(readFileSync(path, 'utf8')));
		return [];
	}
	if (!path.endsWith('.html')) {
		pack(path, readFileSync(path));
		return [];
	}
	const html = readFileSync(path, 'utf8');
	const sheet = stylesheets.find(({ built }) => html.includes(`<style>${built}</style>`));
	const faults = faultsIn(html, sheet?.built).map((fault) => `${path}: ${fault}`);
	const rewritten = collapseSpaces(
		sheet
			? withShortClasses(html, sheet.names).replace(sheet.built, () => sheet.downlevelled)
			: html,
	);
	rewrite(path, rewritten);
	return faults;
}

function rewrite(path: string, text: string): void {
	writeFileSync(path, text);
	pack(path, Buffer.from(text));
}

function faultsIn(html: string, stylesheet = ''): string[] {
	// Without the stylesheet that many pages share, there is half as much to look through.
	const rest = html.replace(`<style>${stylesheet}</style>`, '');
	const others = stylesheetsIn(rest).map(
		() => 'holds a second stylesheet. A page has one: site.css, or guide-page.css.',
	);
	return [...pageFaults(rest), ...others];
}

/** Packed once here, as small as can be, so that no server packs at each visit. */
function pack(path: string, text: Buffer): void {
	const params = {
		[constants.BROTLI_PARAM_SIZE_HINT]: text.length,
		[constants.BROTLI_PARAM_QUALITY]: brotliQuality(path, pages),
	};
	writeFileSync(`${path}.br`, brotliCompressSync(text, { params }));
	writeFileSync(`${path}.gz`, gzipSync(text, { level: constants.Z_BEST_COMPRESSION }));
}
