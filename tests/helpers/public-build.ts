import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { addDays, dayOf } from '#lib/text/dates.ts';
import { readGuide } from '#lib/guide/guide-file.ts';
import { wordsOfSign } from '#lib/sign-off/signed-signs.ts';
import { signedWorksheets, wordsOfWorksheet } from '#lib/sign-off/signed-worksheets.ts';
import { wordsOfCard } from '#lib/sign-off/signed-words.ts';
import { factsIn, fingerprintOf, pathsIn, sealOf } from '#tools/content/content-files.ts';
import { readSigns } from '#tools/content/read-signs.ts';
import { parseMdx, readLibrary } from '#tools/content/read-library.ts';
import { copyProject } from './project-copy.ts';
import { aCheck } from './sample-guide.ts';

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
	/** Checked, but it shows a safety line that nobody has checked. */
	waiting: ['driving-after-illness'],
};

/** The guides that have a page in that build, and those among them that are found there. */
export const shown = [...signed.checked, ...signed.due, ...signed.overdue, ...signed.withdrawn];
export const found = shown.filter((slug) => !signed.withdrawn.includes(slug)).toSorted();

/** Taken down before anybody had checked it: it never had a page. */
export const goneUnchecked = 'getting-dressed';

/** Why a guide was taken down. */
export const whyGone = (slug: string) => `Made up for a test of ${slug}.`;

/** A safety line that stays a draft. */
export const UNSIGNED_LINE = 'driving';

/** A copy of the project, with made-up checks, built for patients: its folder, and what the build said. */
export function buildForPatients(
	/** The name of a danger sign that stays a draft. */
	unsignedSign?: string,
): { folder: string; output: string; status: number | null } {
	const folder = copyProject('public');
	nameMadeUpPublisher(folder);
	signCards(folder);
	signWorksheets(folder);
	signTable(folder, unsignedSign);
	for (const [state, slugs] of Object.entries(signed))
		for (const slug of slugs) signGuide(folder, slug, state);
	takeDownUnchecked(folder);
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/tools/build/build.ts', '--public'],
		{ cwd: folder, encoding: 'utf8' },
	);
	return { folder, output: stdout + stderr, status };
}

function nameMadeUpPublisher(folder: string): void {
	const publisher = { name: 'Made up', contact: 'Made up', clinicalLead: 'Made up' };
	const site = 'https://made-up.test';
	const settings = { site, publisher, repository: `${site}/keep-doing` };
	writeFileSync(
		join(folder, 'src/settings.ts'),
		`export const settings = ${JSON.stringify(settings)};\n`,
	);
}

function signCards(folder: string): void {
	for (const path of pathsIn(`${folder}/content/{safety-lines,routes,organisations}/*.yaml`)) {
		if (basename(path) === `${UNSIGNED_LINE}.yaml`) continue;
		const text = readFileSync(path, 'utf8');
		const fingerprint = fingerprintOf(wordsOfCard(path.replaceAll('\\', '/'), factsIn(path)));
		writeFileSync(path, withCheck(text, fingerprint, today, addDays(today, 200)));
	}
}

function signWorksheets(folder: string): void {
	for (const [name, worksheet] of signedWorksheets) {
		const path = join(folder, 'content/worksheets', `${name}.yaml`);
		const fingerprint = fingerprintOf(wordsOfWorksheet(worksheet));
		const text = readFileSync(path, 'utf8');
		writeFileSync(path, withCheck(text, fingerprint, today, addDays(today, 200)));
	}
}

/** Every danger sign is signed, but for one that is to stay a draft, in the one file of the table. */
function signTable(folder: string, unsigned: string | undefined): void {
	const who = { ...aCheck, words: undefined, on: today };
	const signs = [...readSigns(join(folder, 'content'))]
		.filter(([name]) => name !== unsigned)
		.map(([name, sign]) => [name, sealOf(fingerprintOf(wordsOfSign(sign)), who)]);
	const check = JSON.stringify({
		...who,
		signs: Object.fromEntries(signs) as unknown,
	});
	const path = join(folder, 'content/danger-signs/sign-off.yaml');
	const text = readFileSync(path, 'utf8').replace('checked: []', `checked: [${check}]`);
	writeFileSync(path, text.replace(/^reviewBy: .*$/m, `reviewBy: ${addDays(today, 200)}`));
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
	const typed = state === 'withdrawn' ? takenDown(dated, slug) : dated;
	const fingerprint = library.fingerprint(
		readGuide(guide.file, typed, parseMdx),
		slug === signed.withdrawn[0],
	);
	const on = addDays(today, isOld ? -380 : 0);
	writeFileSync(guide.file, withCheck(typed, fingerprint, on, reviewBy));
}

function takenDown(text: string, slug: string): string {
	return text.replace(
		'reviewBy:',
		`withdrawn:\n  on: ${today}\n  why: ${whyGone(slug)}\nreviewBy:`,
	);
}

function takeDownUnchecked(folder: string): void {
	const { guides } = readLibrary(join(folder, 'content'));
	const { file, text } = guides.find(({ slug }) => slug === goneUnchecked) ?? {};
	if (!file || !text) throw new Error(`There is no guide called ${goneUnchecked}.`);
	writeFileSync(file, takenDown(text, goneUnchecked));
}

function withCheck(text: string, fingerprint: string, on: string, reviewBy: string): string {
	const words = sealOf(fingerprint, { ...aCheck, on });
	const check = JSON.stringify({ ...aCheck, on, words });
	return text
		.replace('checked: []', `checked: [${check}]`)
		.replace(/^reviewBy: .*$/m, `reviewBy: ${reviewBy}`);
}
