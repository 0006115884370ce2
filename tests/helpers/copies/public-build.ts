import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dayOf } from '#lib/text/dates.ts';
import { readGuide } from '#lib/guide/guide-file.ts';
import { parseMdx, readLibrary } from '#tools/content/read-library.ts';
import { commitAll } from './git-folder.ts';
import { writeAndSignKit } from '../kit/kit-copy.ts';
import { nameMadeUpPublisher } from './made-up-publisher.ts';
import { copyProject } from './project-copy.ts';
import {
	signCards,
	signRelease,
	signSafetyWords,
	signTable,
	signWorksheets,
	withCheck,
	withReview,
} from './sign-copy.ts';

const today = dayOf(new Date());

/** Guides signed by a made-up checker, in a copy that is thrown away; every other guide stays a draft. */
export const signed = {
	checked: [
		'saving-energy',
		'getting-up-from-a-chair',
		'breathless-every-day',
		'low-mood-planning',
	],
	due: ['stairs-and-steps'],
	overdue: ['kitchen'],
	/** Taken down: of the first, a checker has read why, of the second not. */
	withdrawn: ['shoes-and-slippers', 'walking-outdoors'],
	/** Changed since it was checked: the words that were checked are kept beside it. */
	mended: ['using-the-toilet'],
	/** Being corrected: of the first the words harm, of the second a danger sign that it shows. */
	correcting: ['sore-hands', 'bath-and-shower'],
	/** Checked, but of the first nobody has checked a safety line that it shows, of the second a danger sign. */
	waiting: ['driving-after-illness', 'sight-loss-at-home'],
};

/** The guides that patients may be given there. */
export const fit = [...signed.checked, ...signed.due, ...signed.mended];

/** The guides with a page in that build, and those that are found there. */
export const shown = [...fit, ...signed.overdue, ...signed.withdrawn, ...signed.correcting];
const gone = [...signed.withdrawn, ...signed.correcting];
export const found = shown.filter((slug) => !gone.includes(slug)).toSorted();

/** The danger sign in which a fault was found: of our guides `bath-and-shower` alone shows it. */
export const FAULTY_SIGN = 'fit-or-faint-in-water';

/** What a mended or corrected guide says first in its opening, and nobody has checked. */
export const MENDED = 'Made-up words that nobody has checked.';

/** Taken down before anybody had checked it: it never had a page. */
export const goneUnchecked = 'getting-dressed';

/** Why a guide was taken down. */
export const whyGone = (slug: string) => `Made up for a test of ${slug}.`;

/** What to read in the place of a guide that was taken down. */
export const INSTEAD = 'saving-energy';

/** A safety line that stays a draft. */
export const UNSIGNED_LINE = 'driving';

/** A danger sign that stays a draft: of our guides the second that waits alone shows it. */
export const UNSIGNED_SIGN = 'eye-injury';

/** A copy of the project, with made-up checks of all but one danger sign, built for patients: its folder, and what the build said. */
export function buildForPatients(unsignedSign = UNSIGNED_SIGN): {
	folder: string;
	output: string;
	status: number | null;
} {
	const folder = copyProject('public');
	nameMadeUpPublisher(folder);
	signCards(folder, UNSIGNED_LINE);
	signWorksheets(folder);
	signSafetyWords(folder);
	signTable(folder, unsignedSign, FAULTY_SIGN);
	for (const [state, slugs] of Object.entries(signed))
		for (const slug of slugs) signGuide(folder, slug, state);
	takeDownUnchecked(folder);
	writeAndSignKit(folder, signed.checked.slice(0, 2));
	signRelease(folder);
	commitAll(folder);
	const build = ['src/tools/build/build.ts', '--public'];
	const run = spawnSync(process.execPath, build, { cwd: folder, encoding: 'utf8' });
	return { folder, output: run.stdout + run.stderr, status: run.status };
}

function signGuide(folder: string, slug: string, state: string): void {
	const library = readLibrary(join(folder, 'content'));
	const guide = library.guides.find((one) => one.slug === slug);
	if (!guide) throw new Error(`There is no guide called ${slug} to sign.`);
	const isOld = state === 'overdue';
	const reviewBy = addDays(today, { overdue: -10, due: 30 }[state] ?? 200);
	const dated = isOld
		? guide.text.replaceAll(/^( *-? *on:) .*$/gm, `$1 ${addDays(today, -400)}`)
		: guide.text;
	const until = withReview(dated, reviewBy);
	const typed = state === 'withdrawn' ? takenDown(until, slug) : until;
	const fingerprint = library.fingerprint(
		readGuide(guide.file, typed, parseMdx),
		slug === signed.withdrawn[0],
	);
	const on = addDays(today, isOld ? -380 : 0);
	const text = withCheck(typed, fingerprint, on);
	if (state === 'mended') writeFileSync(guide.file.replace(/en\.mdx$/, 'checked.mdx'), text);
	const isChanged = state === 'mended' || slug === signed.correcting[0];
	writeFileSync(guide.file, isChanged ? mended(text, state) : text);
}

/** A guide as an author leaves it: other words, what was mended, and that it may harm where it does. */
function mended(text: string, state: string): string {
	const corrected = `beingCorrected:\n  on: ${today}\n`;
	return text
		.replace(/^opening: >-\n {2}/m, `$&${MENDED} `)
		.replace(
			/^changes:\n(?: .*\n)+/m,
			`${state === 'correcting' ? corrected : ''}$&  - on: ${today}\n    what: Made up.\n`,
		);
}

function takenDown(text: string, slug: string): string {
	return text.replace(
		'reviewBy:',
		`withdrawn:\n  on: ${today}\n  why: ${whyGone(slug)}\n  replacedBy: ${INSTEAD}\nreviewBy:`,
	);
}

function takeDownUnchecked(folder: string): void {
	const { guides } = readLibrary(join(folder, 'content'));
	const { file, text } = guides.find(({ slug }) => slug === goneUnchecked) ?? {};
	if (!file || !text) throw new Error(`There is no guide called ${goneUnchecked}.`);
	writeFileSync(file, takenDown(text, goneUnchecked));
}
