/** Runs as a worker: checks, rewrites and compresses its share of the files, and answers with the faults it found. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { collapseSpaces } from '#lib/publish/collapse-spaces.ts';
import { pageFaults, stylesheetsIn } from '#lib/publish/page-faults.ts';
import { brotliQuality } from './brotli-quality.ts';

/** What a worker is given. */
export interface Share {
	files: string[];
	/** How many pages the whole site has. */
	pages: number;
	/** The one stylesheet as it was built, and as readers get it. */
	stylesheet: string;
	downlevelled: string;
}

const { files, pages, stylesheet, downlevelled } = workerData as Share;
parentPort?.postMessage(files.flatMap(finishFile));

function finishFile(path: string): string[] {
	const isPage = path.endsWith('.html');
	if (!isPage) {
		pack(path, readFileSync(path));
		return [];
	}
	const html = readFileSync(path, 'utf8');
	const faults = faultsIn(html).map((fault) => `${path}: ${fault}`);
	const rewritten = collapseSpaces(html.replace(stylesheet, () => downlevelled));
	writeFileSync(path, rewritten);
	pack(path, Buffer.from(rewritten));
	return faults;
}

function faultsIn(html: string): string[] {
	// Without the stylesheet that all pages share, there is half as much to look through.
	const rest = html.replace(`<style>${stylesheet}</style>`, '');
	const others = stylesheetsIn(rest).map(
		() => 'holds a second stylesheet. All styles go in site.css.',
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
