import { test } from '@playwright/test';
import { makeBuild } from '../../../helpers/copies/served-build.ts';

test('a site for patients is built, with made-up checks', () => {
	test.setTimeout(300_000);
	makeBuild();
});
