import { existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { exchange } from './exchange.ts';
import { digestOfFolder, syncFile, syncFolder, syncNames } from './sync-folder.ts';
import { stop } from '#tools/steps.ts';

/** Where a build is made, beside what is served and on the same disk, so that it can be put in place whole. */
export const ASIDE = '.build';
/**
 * Stands there from the moment when all is made: from then on putting in place is only finished, never undone. It
 * names the build, then each folder that was made by the number that the disk knows it by, and the hash of each.
 */
export const WHOLE = `${ASIDE}/whole`;

export const placed = { site: 'dist', server: '.server' };
const PARTS = ['site', 'server'] as const;
type Part = (typeof PARTS)[number];

/** The folder of pages that a build makes, and that of files for the server, which fit only each other. */
export function partsIn(folder: string): Record<Part, string> {
	return { site: `${folder}/dist`, server: `${folder}/server` };
}

/** Marks what a build made as whole, once all of it stands on the disk and not in memory alone. */
export function markWhole(id: number): void {
	const parts = Object.values(partsIn(`${ASIDE}/${id}`));
	for (const part of parts) syncFolder(part);
	syncNames(`${ASIDE}/${id}`);
	// Written under another name first: half a path must not be taken for a whole one.
	const soon = `${WHOLE}-soon`;
	writeFileSync(soon, [id, ...parts.map(numberOf), ...parts.map(digestOfFolder)].join('\n'));
	syncFile(soon);
	renameSync(soon, WHOLE);
	syncNames(ASIDE);
}

/** Whether what the mark names is in its place or waits for it, byte for byte: what was put there since is not believed. */
export function isWhole(): boolean {
	if (!lstatSync(WHOLE, { throwIfNoEntry: false })?.isFile()) return false;
	const { from, numbers, digests } = readMark();
	return PARTS.every((part, at) =>
		[placed[part], from[part]].some(
			(folder) =>
				numberOf(folder) === numbers[at] &&
				digests[at] !== undefined &&
				digestOfFolder(folder) === digests[at],
		),
	);
}

/**
 * Puts what was marked as whole in the place of what is served. Where a folder may not be replaced, says so, ends
 * the program and leaves the pair of before together: pages and header fit only each other.
 */
export function finishPutting(): void {
	const { from, numbers } = readMark();
	const moved: Part[] = [];
	for (const [at, part] of PARTS.entries()) {
		// It stands in its place already, put there by a build that was ended here.
		if (numberOf(placed[part]) === numbers[at]) continue;
		try {
			changePlaces(from[part], placed[part], spareOf(part));
			moved.push(part);
		} catch (error) {
			for (const one of moved)
				if (existsSync(from[one])) changePlaces(from[one], placed[one], spareOf(one));
			rmSync(WHOLE);
			stop(
				`${placed[part]}/ cannot be replaced: ${(error as Error).message}. May this account change it?`,
			);
		}
	}
	syncNames('.');
	rmSync(ASIDE, { recursive: true, force: true });
}

/** Takes away what an earlier build left that was not whole. What was served before stands in its place again. */
export function clearAside(): void {
	for (const part of PARTS)
		if (!existsSync(placed[part]) && existsSync(spareOf(part)))
			renameSync(spareOf(part), placed[part]);
	rmSync(ASIDE, { recursive: true, force: true });
}

const spareOf = (part: Part) => `${ASIDE}/old-${part}`;

function readMark(): { from: Record<Part, string>; numbers: string[]; digests: string[] } {
	const [id = '', ...rest] = readFileSync(WHOLE, 'utf8').split('\n');
	const [numbers, digests] = [rest.slice(0, PARTS.length), rest.slice(PARTS.length)];
	return { from: partsIn(`${ASIDE}/${id}`), numbers, digests };
}

/** Lets a folder take the place of another, which then stands where it stood. */
function changePlaces(from: string, to: string, spare: string): void {
	if (!existsSync(to)) {
		renameSync(from, to);
		return;
	}
	if (exchange(from, to)) return;
	// Where a system cannot exchange folders there is none for a moment. The next build finishes that.
	rmSync(spare, { recursive: true, force: true });
	renameSync(to, spare);
	try {
		renameSync(from, to);
	} catch (error) {
		renameSync(spare, to);
		throw error;
	}
	renameSync(spare, from);
}

/** The number that the disk knows a folder by, which goes with it wherever it is moved; nothing where there is none. */
function numberOf(folder: string): string | undefined {
	return lstatSync(folder, { bigint: true, throwIfNoEntry: false })?.ino.toString();
}
