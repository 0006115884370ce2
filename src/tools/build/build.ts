/**
 * Makes the site aside and puts it into `dist` whole: `npm run build` for a preview that shows drafts, and
 * `npm run build -- --public` for patients, with checked guides only.
 */
import { publisherGaps } from '#lib/publish/publisher.ts';
import { settings } from '../../settings.ts';
import { buildAside, made, placed, putInPlace } from './aside.ts';
import { digestOfInputs, noteBuilt } from './build-stamp.ts';
import { finish } from './after-build.ts';
import { indexGuides } from './index-guides.ts';
import { holdBack } from './hold-back.ts';
import { drawSharePictures } from './share-pictures.ts';
import { readTrial } from './trial.ts';
import { writeSitemap } from './write-sitemap.ts';
import { faultOfFolder } from '#tools/folder-name.js';
import { run, runTool, step, stop } from '#tools/steps.ts';

const isPublic = process.argv.includes('--public');
process.env['KEEP_DOING_PUBLIC'] = isPublic ? '1' : '0';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

refuseTrial();
refuseFolder();
if (isPublic) refuseGaps();
buildAside();
const before = digestOfInputs();
await step('Checking the guides …', () =>
	run(process.execPath, ['src/tools/content/check-content.ts'], true),
);
if (isPublic) holdBack();
await step('Making the pages …', () => runTool('astro', ['build', '--outDir', made.site], true));
console.log('Drawing the pictures for shared links …');
console.log(await drawSharePictures(made.site));
console.log(await indexGuides(made.site));
if (isPublic) console.log(writeSitemap(made.site));
console.log('Checking and packing the pages …');
console.log(await finish(made.site, made.server));
refuseChanges();
noteBuilt(made.site, isPublic, before);
putInPlace();
console.log(
	`The site is in ${placed.site}/, and the files for nginx and Caddy are in ${placed.server}/.`,
);

function refuseTrial(): void {
	try {
		readTrial(process.env);
	} catch (error) {
		stop(error instanceof Error ? error.message : String(error));
	}
}

/** What patients read is what was checked a minute ago. A preview is only made anew next time. */
function refuseChanges(): void {
	if (!isPublic || digestOfInputs() === before) return;
	stop(
		'Files were changed while the site was being made, after they were checked. Build it again.',
	);
}

function refuseFolder(): void {
	const fault = faultOfFolder(process.cwd());
	if (fault) stop(fault);
}

function refuseGaps(): void {
	const gaps = publisherGaps(settings);
	if (gaps.length === 0) return;
	stop(
		`A public build must say who publishes it. Write in src/settings.ts:\n${gaps.map((gap) => `  ${gap}`).join('\n')}`,
	);
}
