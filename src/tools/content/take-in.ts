/**
 * `npm run take-in`: what whoever takes a change in has to do and no author can. A guide without a code gets the
 * next one. Of a guide that was mended after its check, the words that were checked are kept beside it, in
 * `checked.mdx`: patients read those until the new ones are checked, and then the file goes.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { nextCode } from '#lib/facts/codes.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import { giveCode, readCodes } from '#lib/facts/given-codes.ts';
import { readGuide, type GuideFile } from '#lib/guide/guide-file.ts';
import { straysIn } from '#lib/sign-off/fault-marks.ts';
import { textForPatients } from '#lib/sign-off/text-for-patients.ts';
import { onOneLine } from '#lib/text/one-line.ts';
import { textOf } from './content-files.ts';
import { historyOf } from './git-versions.ts';
import { parseMdx, readLibrary } from './read-library.ts';

const CODES = 'content/codes.txt';
const library = readLibrary();

for (const guide of library.guides) {
	if (factAt(guide.front.values, ['code']) === undefined) takeCode(guide);
	const since = textForPatients(guide, library)?.since;
	if (since === 'lost') keepChecked(guide);
	if (since === 'as checked') dropChecked(guide);
}
if (!process.exitCode) console.log('Nothing more is to do.');

/** Its own code where it was given one before. */
function takeCode({ slug, file, typed, front }: GuideFile): void {
	if (front.values === undefined) return say(`${file}: its facts cannot be read.`);
	const codes = textOf(CODES);
	const own = [...readCodes(codes)].find(([, guide]) => guide === slug)?.[0];
	const code = own ?? nextCode(readCodes(codes));
	if (!code) return say('Every code is given. Ask us for help before you go on.');
	writeFileSync(file, typed.replace(/^(---[^\n]*\n)/, `$1code: "${code}"\n`));
	if (!own) writeFileSync(CODES, giveCode(codes, code, slug));
	console.log(onOneLine(`${file}: its code is ${code}.`));
}

function keepChecked(guide: GuideFile): void {
	const file = keptFileOf(guide);
	const history = historyOf('.', (path) => path.endsWith(guide.file));
	if ('silent' in history) return say(`${guide.file}: ${history.silent}.`);
	for (const { text: typed } of history.versions.toReversed()) {
		const text = readGuide(file, typed, parseMdx);
		const kept = { ...library, checkedTexts: new Map([[guide.slug, text]]) };
		if (textForPatients(guide, kept)?.since !== 'mended' || straysIn(text, guide).length > 0)
			continue;
		writeFileSync(file, typed);
		console.log(onOneLine(`${file}: patients read these words until the new ones are checked.`));
		return;
	}
	say(
		`${guide.file}: git holds no words that its last check was of. If this is not the whole history, type git fetch --unshallow. If a drawing was changed, put the old one back, and give the new one a new name.`,
	);
}

function dropChecked(guide: GuideFile): void {
	if (!library.checkedTexts.has(guide.slug)) return;
	const file = keptFileOf(guide);
	if (!guide.facts?.checked.length)
		return say(`${file}: the lines under checked are gone from ${guide.file}. Put them back.`);
	rmSync(file);
	console.log(onOneLine(`${file}: taken out, for the words in en.mdx are checked.`));
}

function keptFileOf({ file }: GuideFile): string {
	return file.replace(/en\.mdx$/, 'checked.mdx');
}

function say(why: string): void {
	console.error(onOneLine(why));
	process.exitCode = 1;
}
