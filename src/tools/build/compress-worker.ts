/** Run as a worker: checks, mends and packs its share of the files, and answers with the faults it found. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { pageFaults, sheetsIn } from '#lib/publish/page-faults.ts';
import { brotliQuality } from './brotli-quality.ts';

/** What a worker is given. */
export interface Share {
	files: string[];
	/** How many pages the whole site has. */
	pages: number;
	/** The one sheet as it was built, and as readers get it. */
	sheet: string;
	plain: string;
}

const { files, pages, sheet, plain } = workerData as Share;
parentPort?.postMessage(files.flatMap(finishFile));

function finishFile(path: string): string[] {
	const isPage = path.endsWith('.html');
	if (!isPage) {
		pack(path, readFileSync(path));
		return [];
	}
	const html = readFileSync(path, 'utf8');
	const faults = faultsIn(html).map((fault) => `${path}: ${fault}`);
	const mended = html.replace(sheet, () => plain);
	writeFileSync(path, mended);
	pack(path, Buffer.from(mended));
	return faults;
}

function faultsIn(html: string): string[] {
	// Without the sheet that all pages share, there is half as much to look through.
	const rest = html.replace(`<style>${sheet}</style>`, '');
	const others = sheetsIn(rest).map(() => 'holds a second stylesheet. All styles go in site.css.');
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
