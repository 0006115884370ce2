/** `npm run public-ready`: whether a public build can be made today, for the job that makes one each day. */
import { publisherGaps } from '#lib/publish/publisher.ts';
import { settings } from '../../settings.ts';
import { readHeldBack } from '#tools/build/hold-back.ts';

const { held, guides } = readHeldBack();
const gaps = publisherGaps(settings);
const isReady = gaps.length === 0 && held.length < guides;

console.log(`ready=${isReady ? 'yes' : 'no'}`);
// What follows is for people: it must not stand among the answers that the job reads.
if (gaps.length > 0) console.error(`Not named in src/settings.ts yet:\n  ${gaps.join('\n  ')}`);
console.error(`${guides - held.length} of ${guides} guides may go to patients.`);
