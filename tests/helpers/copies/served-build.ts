import { expect, test } from '@playwright/test';
import { serveCopy } from './project-copy.ts';

/** A site that was built in a copy of the project. */
interface ServedBuild {
	folder: string;
	/** What the build said. */
	output: string;
	/** Its address, without a slash at the end. */
	base: string;
}

/**
 * A copy of the project that is built once for all tests of a file, which then run one after the other, and is served
 * while they do. It is there when the first test begins; a build that fails fails them all.
 */
export function servedBuild(
	build: () => { folder: string; output: string; status: number | null },
): Readonly<ServedBuild> {
	const site: ServedBuild = { folder: '', output: '', base: '' };
	let remove: (() => void) | undefined;
	test.describe.configure({ mode: 'default' });
	test.beforeAll(async () => {
		test.setTimeout(180_000);
		const { folder, output, status } = build();
		expect(status, output).toBe(0);
		const served = await serveCopy(folder);
		({ remove } = served);
		Object.assign(site, { folder, output, base: served.base });
	});
	test.afterAll(() => remove?.());
	return site;
}
