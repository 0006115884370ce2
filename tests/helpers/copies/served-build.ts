import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveCopy } from './project-copy.ts';
import { buildForPatients } from './public-build.ts';

/** A site that was built in a copy of the project. */
interface BuiltSite {
	folder: string;
	/** What the build said. */
	output: string;
}

interface ServedSite extends BuiltSite {
	/** Its address, without a slash at the end. */
	base: string;
}

/** Where those who test the build for patients read of it: a build takes a minute, so there is one for all of them. */
const NOTE = resolve(import.meta.dirname, '../../../test-results/build-for-patients.json');

/** Builds the site for patients in a copy of the project, and notes where. */
export function makeBuild(): void {
	const { folder, output, status } = buildForPatients();
	expect(status, output).toBe(0);
	expect(folder).toContain(' ');
	writeFileSync(NOTE, JSON.stringify({ folder, output } satisfies BuiltSite));
}

/** Takes that copy away. */
export function removeBuild(): void {
	rmSync(noted().folder, { recursive: true, force: true });
	rmSync(NOTE);
}

/** The build for patients, served for the tests of a file. */
export const servedForPatients = (): Readonly<ServedSite> => served(noted);

/** A copy of the project that is built for the tests of one file, and served while they run. A build that fails fails them all. */
export function servedBuild(
	build: () => BuiltSite & { status: number | null },
): Readonly<ServedSite> {
	const site = served(() => {
		const { status, ...built } = build();
		expect(status, built.output).toBe(0);
		return built;
	});
	test.afterAll(() => {
		rmSync(site.folder, { recursive: true, force: true });
	});
	return site;
}

/** A site that is there when the first test of a file begins. They run one after the other. */
function served(find: () => BuiltSite): Readonly<ServedSite> {
	const site = { folder: '', output: '', base: '' };
	let stop: (() => void) | undefined;
	test.describe.configure({ mode: 'default' });
	test.beforeAll(async () => {
		test.setTimeout(180_000);
		const built = find();
		const { base, stop: end } = await serveCopy(built.folder);
		stop = end;
		Object.assign(site, built, { base });
	});
	test.afterAll(() => stop?.());
	return site;
}

const noted = () => JSON.parse(readFileSync(NOTE, 'utf8')) as BuiltSite;
