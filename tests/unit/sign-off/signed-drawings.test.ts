import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { releaseDigest } from '#tools/content/release-digest.ts';

const project = mkdtempSync(join(tmpdir(), 'drawings-'));
afterAll(() => rmSync(project, { recursive: true }));

function digestWith(files: Record<string, string>): string {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(project, dirname(path)), { recursive: true });
		writeFileSync(join(project, path), text);
	}
	return releaseDigest(project);
}

const FRONT = '---\ntitle: Made up\nsummary: Made up.\n---\n\n';
const SHOWN = '<Picture name="made-up" words="Words." />\n';
const CARDS = FRONT.replace('summary', 'cards: [{ cards: [{ picture: made-up }] }]\nsummary');

test.each([
	['a standing page shows', { 'content/pages/about/en.mdx': FRONT + SHOWN }, true],
	['a card to point at shows', { 'content/pages/pointing/en.mdx': CARDS }, true],
	['code names', { 'src/components/Made.astro': '<Drawing name="made-up" />' }, true],
	['a guide alone shows', { 'content/guides/work/desk/en.mdx': FRONT + SHOWN }, false],
])('a drawing that %s is signed with the version, or else with the guide', (_, shows, isSigned) => {
	const digests = ['one', 'two'].map((line) =>
		digestWith({ ...shows, 'content/pictures/made-up.svg': `<svg>${line}</svg>` }),
	);
	expect(new Set(digests).size === 2).toBe(isSigned);
	for (const path of Object.keys(shows)) rmSync(join(project, path));
});
