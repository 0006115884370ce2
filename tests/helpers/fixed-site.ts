import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TRIAL, type Trial } from '#tools/build/trial.ts';
import { copyProject } from './copies/project-copy.ts';

const good = readFileSync('tests/content/bad/a-good-guide.mdx', 'utf8');

/** Three guides, alike but for their names, in the place of all that authors write and change. */
const GUIDES = [
	{
		slug: 'making-a-hot-drink',
		code: '1551',
		title: 'Making a hot drink',
		related: '[saving-energy, kitchen]',
	},
	{
		slug: 'saving-energy',
		code: '2534',
		title: 'Saving your energy',
		related: '[making-a-hot-drink, kitchen]',
	},
	{
		slug: 'kitchen',
		code: '1345',
		title: 'Your kitchen',
		related: '[making-a-hot-drink, saving-energy]',
	},
];

/** The day on which that site is built and read, whatever day it is. */
export const FIXED_DAY = '2026-11-23';

/** A copy of the project whose words do not change when an author writes or a day passes, built as a preview: its folder, and what the build said. */
export function buildFixedSite(): { folder: string; output: string; status: number | null } {
	const folder = copyProject('fixed');
	const content = join(folder, 'content');
	rmSync(join(content, 'guides'), { recursive: true });
	for (const own of ['packs', 'sessions', 'teaching-cards'])
		rmSync(join(content, own), { recursive: true });
	for (const { slug, code, title, related } of GUIDES) {
		const file = join(content, 'guides/daily-activities', slug, 'en.mdx');
		mkdirSync(dirname(file), { recursive: true });
		const text = good
			.replace('"1551"', `"${code}"`)
			.replace('title: Making a hot drink', `title: ${title}`)
			.replace('[saving-energy, kitchen]', related);
		writeFileSync(file, text);
	}
	// Lines and cards that guides share, as they stood when the transcripts were read.
	cpSync('tests/battery/transcripts/library', content, { recursive: true });
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/build/build.ts'], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, [TRIAL]: JSON.stringify({ day: FIXED_DAY } satisfies Trial) },
	});
	return { folder, output: stdout + stderr, status };
}
