import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TRIAL, type Trial } from '#tools/build/trial.ts';
import { copyProject } from './copies/project-copy.ts';

const good = readFileSync('tests/content/bad/a-good-guide.mdx', 'utf8');

/** Three guides, alike but for their names, whom they help and what a clinician says, in the place of all that authors write and change. */
const GUIDES = [
	{
		slug: 'making-a-hot-drink',
		code: '1551',
		title: 'Making a hot drink',
		related: '[saving-energy, kitchen]',
		own: [],
	},
	{
		slug: 'saving-energy',
		code: '2534',
		title: 'Saving your energy',
		related: '[making-a-hot-drink, kitchen]',
		own: [
			['the kettle is too heavy', 'worn out by noon'],
			['I spill my tea', 'washing tires me out'],
			['my hands shake', 'too tired to cook'],
			['making tea', 'no puff left'],
			['one-handed tea', 'done in after the shops'],
			['how to make tea with less water and less lifting', 'how to spread your jobs over the day'],
			['how much water you will put in', 'what you will leave for tomorrow'],
			['Burns again and again', 'Tired for weeks'],
		],
	},
	{
		slug: 'kitchen',
		code: '1345',
		title: 'Your kitchen',
		related: '[making-a-hot-drink, saving-energy]',
		own: [
			['the kettle is too heavy', 'my pans are too heavy'],
			['I spill my tea', 'I cannot reach the cupboards'],
			['my hands shake', 'standing at the sink hurts'],
			['making tea', 'setting out a kitchen'],
			['one-handed tea', 'I drop plates'],
			['how to make tea with less water and less lifting', 'where to put what you use most'],
			['how much water you will put in', 'which shelf you will clear'],
			['Burns again and again', 'Leaves the hob on'],
		],
	},
];

/** The day on which that site is built and read, whatever day it is. */
export const FIXED_DAY = '2026-11-23';

/** What names guides of ours, which that site does not hold: each folder of such files. */
const NAMES_GUIDES = [
	'guides',
	'packs',
	'sessions',
	'teaching-cards',
	'search/readers',
	'search/clinicians',
	'search/welsh',
];

/** Words in Welsh, which translate what that site holds other words for: its preview has English pages alone. */
const IN_WELSH = /(?:^|[/\\])cy(?:\.mdx)?$|\.cy\.yaml$/;

/** A copy of the project whose words do not change when an author writes: its folder. */
export function copyFixedSite(): string {
	const folder = copyProject('fixed');
	const content = join(folder, 'content');
	for (const own of NAMES_GUIDES) rmSync(join(content, own), { recursive: true });
	for (const file of readdirSync(content, { encoding: 'utf8', recursive: true }))
		if (IN_WELSH.test(file)) rmSync(join(content, file), { recursive: true, force: true });
	for (const { slug, code, title, related, own } of GUIDES) {
		const file = join(content, 'guides/daily-activities', slug, 'en.mdx');
		mkdirSync(dirname(file), { recursive: true });
		const text = good
			.replace('"1551"', `"${code}"`)
			.replace('title: Making a hot drink', `title: ${title}`)
			.replace('[saving-energy, kitchen]', related);
		const told = own.reduce((so, [said = '', says = '']) => so.replace(said, says), text);
		writeFileSync(file, told);
	}
	const languages = join(folder, 'src/lib/text/languages.ts');
	const said = readFileSync(languages, 'utf8');
	const alone = said.replace(/(previewLanguages.*= ).*/, "$1['en'];");
	if (alone === said) throw new Error(`Where are the languages of a preview? Not in ${languages}.`);
	writeFileSync(languages, alone);
	// Lines and cards that guides share, as they stood when the transcripts were read.
	cpSync('tests/battery/transcripts/library', content, { recursive: true });
	return folder;
}

/** That copy, built as a preview on that day: its folder, and what the build said. */
export function buildFixedSite(): { folder: string; output: string; status: number | null } {
	const folder = copyFixedSite();
	return { folder, ...runThere(folder, 'src/tools/build/build.ts') };
}

/** Runs a tool of the project in that copy, on that day. */
export function runThere(folder: string, tool: string): { output: string; status: number | null } {
	const { status, stdout, stderr } = spawnSync(process.execPath, [tool], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, [TRIAL]: JSON.stringify({ day: FIXED_DAY } satisfies Trial) },
	});
	return { output: stdout + stderr, status };
}
