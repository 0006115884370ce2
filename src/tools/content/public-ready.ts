/** `npm run public-ready`: whether a public build can be made today, for the job that makes one each day. */
import { ownersGap } from '#lib/publish/code-owners.ts';
import { publisherGaps } from '#lib/publish/publisher.ts';
import { settings } from '../../settings.ts';
import { readHeldBack } from '#tools/build/hold-back.ts';
import { textOf } from './content-files.ts';

const { held, guides, gaps: unsigned } = readHeldBack();
const unnamed = [
	...publisherGaps(settings).map((gap) => `src/settings.ts: ${gap}`),
	...[ownersGap(textOf('.github/CODEOWNERS'))].filter((gap) => gap !== undefined),
];
const isReady = unnamed.length === 0 && unsigned.length === 0 && held.length < guides;

console.log(`ready=${isReady ? 'yes' : 'no'}`);
// What follows is for people: it must not stand among the answers that the job reads.
if (unnamed.length > 0) console.error(`Not named yet:\n  ${unnamed.join('\n  ')}`);
if (unsigned.length > 0) console.error(`Not signed yet:\n  ${unsigned.join('\n  ')}`);
console.error(`${guides - held.length} of ${guides} guides may go to patients.`);
