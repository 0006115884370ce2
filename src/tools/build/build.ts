/**
 * Makes the site in `dist`: `npm run build` for a preview that shows drafts, and
 * `npm run build -- --public` for patients, with checked guides only.
 */
import { rmSync } from 'node:fs';
import { publisherGaps } from '#lib/publish/publisher.ts';
import { settings } from '../../settings.ts';
import { noteBuilt } from './build-stamp.ts';
import { finish } from './after-build.ts';
import { indexGuides } from './index-guides.ts';
import { holdBack } from './hold-back.ts';
import { drawSharePictures } from './share-pictures.ts';
import { readTrial } from './trial.ts';
import { writeSitemap } from './write-sitemap.ts';
import { run, runTool, step, stop } from '#tools/steps.ts';

const isPublic = process.argv.includes('--public');
process.env['KEEP_DOING_PUBLIC'] = isPublic ? '1' : '0';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

refuseTrial();
if (isPublic) refuseGaps();
// A build that stops half-way must not leave something that looks whole.
rmSync('dist', { recursive: true, force: true });
await step('Checking the guides …', () =>
	run(process.execPath, ['src/tools/content/check-content.ts'], true),
);
if (isPublic) holdBack();
await step('Making the pages …', () => runTool('astro', ['build'], true));
console.log('Drawing the pictures for shared links …');
console.log(await drawSharePictures('dist'));
console.log(await indexGuides('dist'));
if (isPublic) console.log(writeSitemap('dist'));
console.log('Checking and packing the pages …');
console.log(await finish('dist'));
noteBuilt(isPublic);

function refuseTrial(): void {
	try {
		readTrial(process.env);
	} catch (error) {
		stop(error instanceof Error ? error.message : String(error));
	}
}

function refuseGaps(): void {
	const gaps = publisherGaps(settings);
	if (gaps.length === 0) return;
	stop(
		`A public build must say who publishes it. Write in src/settings.ts:\n${gaps.map((gap) => `  ${gap}`).join('\n')}`,
	);
}
