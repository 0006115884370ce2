import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pathsIn } from '#tools/content/content-files.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { commitAll } from '../helpers/copies/git-folder.ts';
import { copyProject } from '../helpers/copies/project-copy.ts';
import {
	signCards,
	signEasyRead,
	signSafetyWords,
	signTable,
	signWorksheets,
	withCheck,
} from '../helpers/copies/sign-copy.ts';

const folder = copyProject('public-ready');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CARD = 'content/organisations/acas.yaml';
const TOPIC = 'content/topics/daily-activities.yaml';
const WORKSHEET = 'content/worksheets/my-plan.yaml';
const FAULTY = 'fit-or-faint-in-water';

function signGuide(slug: string): string {
	const library = readLibrary(join(folder, 'content'));
	const guide = library.guides.find((one) => one.slug === slug);
	if (!guide) throw new Error(`There is no guide called ${slug}.`);
	writeFileSync(guide.file, withCheck(guide.text, library.fingerprint(guide), library.today));
	return guide.file.slice(folder.length + 1);
}

function change(file: string, from: RegExp, to: string): void {
	const text = readFileSync(join(folder, file), 'utf8');
	expect(text).toMatch(from);
	writeFileSync(join(folder, file), text.replace(from, to));
}

function publicReady(): { answer: string; says: string } {
	const words = ['src/tools/content/public-ready.ts'];
	const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
	return { answer: stdout.trim(), says: stderr };
}

test('whatever was altered after it was signed is a gap, and no such guide is counted as fit', () => {
	const [easyRead = ''] = pathsIn(`${folder}/content/guides/*/*/er.yaml`);
	const [, slug = ''] = /([^/]+)\/er\.yaml$/.exec(easyRead) ?? [];
	signCards(folder, 'none');
	signWorksheets(folder);
	signSafetyWords(folder);
	signTable(folder, undefined, FAULTY);
	signEasyRead(folder, slug);
	const guide = signGuide('saving-energy');
	signGuide('breathless-every-day');
	commitAll(folder);
	const before = publicReady();
	expect(before.says).toContain(`2 of ${readLibrary().guides.length} guides may go to patients.`);
	expect(before.says).not.toContain('after the check of');

	change(CARD, /^what: /m, 'what: Made up. ');
	change(TOPIC, /^title: /m, 'title: Made up ');
	change(WORKSHEET, /^reviewBy: .*$/m, 'reviewBy: 2030-01-01');
	change(easyRead.slice(folder.length + 1), /^reviewBy: .*$/m, 'reviewBy: 2030-01-01');
	change(guide, /^title: /m, 'title: My ');
	const { answer, says } = publicReady();
	expect(answer).toBe('ready=no');
	for (const file of [CARD, WORKSHEET, 'content/safety-words/en.yaml', easyRead, guide])
		expect(says).toMatch(
			new RegExp(
				`${file.replace(`${folder}/`, '')}:.*(?:after the check of|changed after its check)`,
			),
		);
	expect(says).toContain(`1 of ${readLibrary().guides.length} guides may go to patients.`);
}, 600_000);
