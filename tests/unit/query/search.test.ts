import { expect, test } from 'vitest';
import { searchGuide, type SearchData } from '#lib/query/search-data.ts';
import { send } from '#lib/query/wire-format.ts';
import { countSteps } from '../../helpers/count-steps.ts';
import { aGuide } from '../../helpers/sample-guide.ts';
import { searchOf } from '#tools/search/ask-search.ts';

const made = (slug: string, title: string, says: string[], also: string[]) =>
	searchGuide(
		{ slug, topic: 'daily-activities', facts: aGuide({ title, readersWords: says }) },
		'Sit back. A cup of tea can wait.',
		[],
		also,
	);

const data: SearchData = {
	guides: [
		made(
			'chair',
			'Getting up from your chair',
			['stuck in my chair'],
			['settee', 'riser recliner'],
		),
		made('tea', 'Making a hot drink', ['the kettle is too heavy'], ['kettle tipper', 'brew']),
		made('bed', 'Getting out of bed', ['stuck in bed'], ['bed lever']),
	],
	synonyms: [
		['couch', 'settee'],
		['cadair', 'chair'],
		['ot', 'occupational therapist'],
	],
	urgent: [
		{ name: 'Chest', lines: ['chest'], contacts: [], mayBeWatched: false, signs: ['chest + pain'] },
	],
	now: [{ line: 'On the floor now?', signs: ['on the floor'] }],
	notOurs: ['council tax'],
	ordinary: 'york lasagne',
};
const search = searchOf(send(data));
const best = (query: string) => search(query).found[0]?.slug;

test.each([
	['a reader’s own phrase', 'stuck in my chair', 'chair'],
	['a misspelt word', 'stuck in my chiar', 'chair'],
	['a word that means the same', 'out of the couch', 'chair'],
	['Welsh, with its first letter changed', 'fy nghadair', 'chair'],
	['the beginning of a word', 'kettle tip', 'tea'],
	['words run together', 'kettletipper', 'tea'],
	['a subject that is not ours', 'council tax chair', undefined],
	['words we do not know', 'lasagne in york', undefined],
	['nothing', '', undefined],
	['punctuation', '?!… (.*)', undefined],
])('%s: “%s”', (_, query, slug) => expect(best(query)).toBe(slug));

test('says which spelling it changed, and keeps the reader’s own when asked', () => {
	expect(search('chiar').understood.mended).toEqual([{ typed: 'chiar', meant: 'chair' }]);
	expect(search('chiar', true).understood.mended).toEqual([]);
	expect(search('chiar', true).found).toEqual([]);
});

test('sees an emergency as typed and as mended', () => {
	const urgent = (query: string) => search(query).understood.urgent.length > 0;
	expect(urgent('pain in my chest')).toBe(true);
	expect(urgent('chset pian')).toBe(true);
	expect(urgent('my chest of drawers')).toBe(false);
	expect(search('stuck on the floor').understood.now).toHaveLength(1);
});

test.each([
	['five thousand letters', 'chiar '.repeat(833)],
	[
		'fifty unknown words',
		Array.from({ length: 50 }, (_, at) => `wrod${'abcdefgh'[at % 8]}ing`).join(' '),
	],
	['one word of five thousand letters', 'a'.repeat(5000)],
	['emoji', '🪑😀'],
	['right-to-left text', 'لا أستطيع النهوض'],
	['a script tag', '<script>alert(1)</script>'],
])('%s is answered in 15,000 steps at most', async (_, query) => {
	const steps = await countSteps(() => search(query));
	expect(steps).toBeGreaterThan(50);
	expect(steps).toBeLessThan(15_000);
});
