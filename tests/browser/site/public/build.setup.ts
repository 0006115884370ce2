import { test } from '@playwright/test';
import { makeBuild } from '../../../helpers/copies/served-build.ts';

test('a site for patients is built, with made-up checks, in a folder with a space in its path', () => {
	test.setTimeout(300_000);
	makeBuild();
});
