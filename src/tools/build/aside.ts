import {
	existsSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {
	ASIDE,
	clearAside,
	finishPutting,
	isWhole,
	markWhole,
	partsIn,
	placed,
	WHOLE,
} from './put-in-place.ts';
import { isRunning } from '#tools/starter.js';
import { stop } from '#tools/steps.ts';

/** The folder is the sign that a build is at work, too: a computer makes it for one of two that ask at once. */
const MAKER = `${ASIDE}/process`;

/** The folder of pages, and that of files for the server, which fit only each other. What an earlier build left running writes elsewhere. */
export const made = partsIn(`${ASIDE}/${process.pid}`);
/** The copy of the project that they are made of. */
export const inputs = `${ASIDE}/${process.pid}/inputs`;

/** As long as a build that has just begun may take to say who it is. */
const SECONDS_TO_SIGN = 10;

/**
 * Begins a build aside, and says so where an earlier one was cut short. Ends the program where another is at
 * work. Whatever ends this one before `putInPlace` leaves the last good site, and says so if it can.
 */
export function buildAside(): void {
	sayFullDisk();
	dropLink();
	while (!takePlace()) {
		const maker = makerAtWork();
		if (maker)
			stop(
				`Another build is at work here (${maker}). Wait until it is done, or end it, and try again. If there is none, delete the folder ${ASIDE}.`,
			);
		const wasWhole = isWhole();
		if (wasWhole) finishPutting();
		else clearAside();
		console.log(
			wasWhole
				? 'An earlier build was ended while it was put in place. That is finished now.'
				: `An earlier build was cut short. ${whatIsServed()}`,
		);
	}
	process.on('exit', (code) => {
		if (!existsSync(ASIDE) || existsSync(WHOLE)) return;
		rmSync(ASIDE, { recursive: true, force: true });
		if (code !== 0) console.error(`\nNo new site was made. ${whatIsServed()}`);
	});
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		process.on(signal, () => process.exit(1));
	writeFileSync(MAKER, `${process.pid}\n${birthOf(process.pid)}`);
}

/** Puts the site that was made in the place of the one before, with the server files that fit it. */
export function putInPlace(): void {
	markWhole(process.pid);
	finishPutting();
}

/** A full disk, or one of which this account has had its share, is no fault of ours that a stack would explain. */
function sayFullDisk(): void {
	process.on('uncaughtException', (error: NodeJS.ErrnoException) =>
		stop(
			['ENOSPC', 'EDQUOT'].includes(error.code ?? '')
				? 'There is no room left on the disk. Make room, and build again.'
				: String(error.stack),
		),
	);
}

/** A link in the place of that folder would lead to what no build of ours has made. */
function dropLink(): void {
	const aside = lstatSync(ASIDE, { throwIfNoEntry: false });
	if (aside && !aside.isDirectory()) rmSync(ASIDE);
}

function takePlace(): boolean {
	try {
		mkdirSync(ASIDE);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** The build that is at work, in words; nothing where the one that began has ended, and another program has its number. */
function makerAtWork(): string | undefined {
	const [id = '', birth] = existsSync(MAKER) ? readFileSync(MAKER, 'utf8').split('\n') : [];
	if (birth === undefined) {
		const age = Date.now() - (statSync(ASIDE, { throwIfNoEntry: false })?.mtimeMs ?? 0);
		return age < SECONDS_TO_SIGN * 1000 ? 'it has just begun' : undefined;
	}
	const now = birthOf(id);
	const isSame = now === birth || now === '' || birth === '';
	return isRunning(Number(id)) && isSame ? `process ${id}` : undefined;
}

/** When a program began, as Linux counts it since the computer did; nothing where a system does not tell. */
function birthOf(id: number | string): string {
	try {
		const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
		// The name of a program stands in brackets, and may hold any sign.
		const [ticks = ''] = stat
			.slice(stat.lastIndexOf(')') + 2)
			.split(' ')
			.slice(START);
		return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
	} catch {
		return '';
	}
}

/** The place of that number behind the name: the 22nd of all, by the manual page proc(5). */
const START = 19;

function whatIsServed(): string {
	return existsSync(placed.site)
		? 'The site in dist/ is the last one that was made whole.'
		: 'There is no site in dist/ yet.';
}
