import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsOfPlace } from '#lib/checks/facts/file-place.ts';

test('every file of ours is read', () => {
	const files = globSync('content/**/*.*').map((path) => path.replaceAll('\\', '/'));
	expect(files.length).toBeGreaterThan(200);
	expect(files.filter((path) => faultsOfPlace(path.slice('content/'.length)).length > 0)).toEqual(
		[],
	);
});

test.each([
	[
		'guides/daily-activities/kitchen/en.mdx.txt',
		/^Name it content\/guides\/daily-activities\/kitchen\/en\.mdx,/,
	],
	['guides/daily-activities/kitchen/en.md', /\/kitchen\/en\.mdx,/],
	['guides/daily-activities/kitchen/EN.mdx', /\/kitchen\/en\.mdx,/],
	['guides/daily-activities/My Kitchen/en.mdx', /\/my-kitchen\/en\.mdx,/],
	['guides/daily-activities/new-thing.mdx', /^Give it a folder: .*\/new-thing\/en\.mdx\.$/],
	['new-thing/en.mdx', /^Is it a guide\?/],
	['guides/new-thing.docx', /^Is it a guide\?/],
	['search/cy/readers/desk.txt', /^Is it a guide\?/],
	['packs/My Pack.yml', /^Name it content\/packs\/my-pack\.yaml,/],
	['organisations/samaritans.yml', /^Name it content\/organisations\/samaritans\.yaml,/],
	['pictures/Chair 2.PNG', /^A picture is a drawing, .*content\/pictures\/chair-2\.svg$/],
	['guides/work/desk/Chair.svg', /^Move it to content\/pictures\/chair\.svg$/],
	[
		'guides/daily-activities/kitchen/fr.mdx',
		/^The languages so far are English \(en\) and Cymraeg \(cy\),/,
	],
	['guides/daily-activities/kitchen/polish.docx', /^The languages so far are/],
	['danger-signs/eyes.fr.yaml', /^The languages so far are/],
	['guides/daily-activities/kitchen/cy.md', /^Name it content\/guides\/.*\/kitchen\/cy\.mdx,/],
	['guides/daily-activities/kitchen/welsh.docx', /\/kitchen\/cy\.mdx,/],
	['packs/notes.pdf', /^content\/README\.md says/],
])('%s is read by nothing, and its author is told what to do', (path, fix) => {
	const [[line, says, cure] = [], ...others] = faultsOfPlace(path);
	expect([line, says]).toEqual([1, 'Nothing reads this file here, under this name.']);
	expect(cure).toMatch(fix);
	expect(others).toEqual([]);
});

const beside = {
	stands: (path: string) =>
		path === 'guides/kitchen-jobs/pans/en.mdx' || path === 'packs/feet.yaml',
	topics: ['kitchen-jobs', 'falls'],
};

test.each([
	['guides/kitchen-jobs/pans/en copy.mdx', /^en\.mdx stands beside it.* Take this one away;/],
	['guides/kitchen-jobs/pans/en.mdx.docx', /^en\.mdx stands beside it/],
	['guides/kitchen-jobs/pans/old.txt', /^en\.mdx stands beside it/],
	['guides/kitchen-jobs/lids/lids.mdx', /^Name it content\/guides\/kitchen-jobs\/lids\/en\.mdx,/],
	['packs/Feet.yml', /^feet\.yaml stands beside it/],
	[
		'guides/warm-boots/en.mdx',
		/move it to content\/guides\/TOPIC\/warm-boots\/en\.mdx\. TOPIC is one of: kitchen-jobs, falls\.$/,
	],
	['guides/warm-boots.mdx', /move it to content\/guides\/TOPIC\/warm-boots\/en\.mdx\. TOPIC/],
	['guides/falls/boots/warm/en.mdx', /move it to content\/guides\/falls\/warm\/en\.mdx\.$/],
	['guides/boots/warm/warm.mdx', /move it to content\/guides\/TOPIC\/warm\/en\.mdx\. TOPIC/],
	[
		'guides/falls/warm-boots.mdx',
		/^Give it a folder: content\/guides\/falls\/warm-boots\/en\.mdx\./,
	],
])('%s is sent to a place that is free', (path, fix) => {
	expect(faultsOfPlace(path, beside)[0]?.[2]).toMatch(fix);
});
