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

/** Where those who test the build for patients read of it: a build takes a minute, so there is one for all of them. */
const NOTE = resolve(import.meta.dirname, '../../../test-results/build-for-patients.json');

/** Builds the site for patients in a copy of the project, and notes where. */
export function makeBuild(): void {
	const { folder, output, status } = buildForPatients();
	expect(status, output).toBe(0);
	writeFileSync(NOTE, JSON.stringify({ folder, output } satisfies BuiltSite));
}

/** Takes that copy away. */
export function removeBuild(): void {
	rmSync(noted().folder, { recursive: true, force: true });
	rmSync(NOTE);
}

/** The build for patients, served for the tests of a file. It is there when the first of them begins. */
export function servedBuild(): Readonly<BuiltSite & { base: string }> {
	const site = { folder: '', output: '', base: '' };
	let stop: (() => void) | undefined;
	test.beforeAll(async () => {
		const built = noted();
		const served = await serveCopy(built.folder);
		({ stop } = served);
		Object.assign(site, built, { base: served.base });
	});
	test.afterAll(() => stop?.());
	return site;
}

const noted = () => JSON.parse(readFileSync(NOTE, 'utf8')) as BuiltSite;
