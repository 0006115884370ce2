/**
 * Makes the site aside and puts it into `dist` whole: `npm run build` for a preview that shows drafts, and
 * `npm run build -- --public` for patients, with checked guides only.
 */
// Before all others, for they run packages.
import '#tools/refuse-packages.ts';
import { resolve } from 'node:path';
import { publisherGaps } from '#lib/publish/publisher.ts';
import { settings } from '../../settings.ts';
import { buildAside, inputs, made, putInPlace } from './aside.ts';
import { faultOfWords } from './build-words.ts';
import { digestOfInputs, isForPatients, noteBuilt } from './build-stamp.ts';
import { keepOwnEnvironment } from './own-environment.ts';
import { placed } from './put-in-place.ts';
import { takeSnapshot } from './snapshot.ts';
import { readTrial } from './trial.ts';
import { faultOfFolder } from '#tools/folder-name.js';
import { whenStarterEnds } from '#tools/starter.js';
import { runNode, stop } from '#tools/steps.ts';

// Before the variables that tell of it are forgotten.
refuseWords();
keepOwnEnvironment();
const isPublic = process.argv.includes('--public');
process.env['KEEP_DOING_PUBLIC'] = isPublic ? '1' : '0';
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// An npm that is stopped tells nobody, and the build would go on without it.
whenStarterEnds(() => process.exit(1));
refuseTrial();
refuseFolder();
if (isPublic) refuseGaps();
buildAside();
// Only now can no other build put one there.
if (!isPublic) keepSiteForPatients();
takeSnapshot(inputs);
const before = digestOfInputs(inputs);
await makeSite();
refuseChanges();
noteBuilt(made.site, isPublic, before);
putInPlace();
console.log(
	`The site is in ${placed.site}/, and the files for nginx and Caddy are in ${placed.server}/.`,
);

async function makeSite(): Promise<void> {
	const folders = [made.site, made.server, '.'].map((folder) => resolve(folder));
	const words = [...folders, ...(isPublic ? ['--public'] : [])];
	const { succeeded } = await runNode('src/tools/build/make-site.ts', words, false, inputs);
	// It has said why.
	if (!succeeded) process.exit(1);
}

function refuseWords(): void {
	const fault = faultOfWords(process.argv.slice(2), process.env);
	if (fault) stop(fault);
}

function refuseTrial(): void {
	try {
		readTrial(process.env);
	} catch (error) {
		stop(error instanceof Error ? error.message : String(error));
	}
}

/** What patients read is what was checked a minute ago: nobody else writes the copy that both were read from. */
function refuseChanges(): void {
	if (digestOfInputs(inputs) === before) return;
	stop(
		`Somebody changed files in ${inputs} while the site was being made of them. Build it again.`,
	);
}

function refuseFolder(): void {
	const fault = faultOfFolder(process.cwd());
	if (fault) stop(fault);
}

/** Patients would read drafts from then on: `dist` may be served as it stands, and npm start is typed in any folder. */
function keepSiteForPatients(): void {
	if (!isForPatients()) return;
	stop(
		`${placed.site}/ holds the site for patients, and a preview with drafts would take its place. To look at that site type: npm run preview\n` +
			`Make previews in another clone. If nobody is served from this one, delete the folder ${placed.site} and try again.`,
	);
}

function refuseGaps(): void {
	const gaps = publisherGaps(settings);
	if (gaps.length === 0) return;
	stop(
		`A public build must say who publishes it. Write in src/settings.ts:\n${gaps.map((gap) => `  ${gap}`).join('\n')}`,
	);
}
