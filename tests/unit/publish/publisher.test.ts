import { expect, test } from 'vitest';
import { publisherGaps } from '#lib/publish/publisher.ts';

const whole = {
	site: 'https://guides.trust.uk',
	publisher: { name: 'A trust', contact: 'guides@trust.uk', clinicalLead: 'A lead' },
	repository: 'https://code.trust.uk/guides',
};

test('a publisher who says everything has no gaps', () => expect(publisherGaps(whole)).toEqual([]));

test.each([
	[
		'whose name is empty',
		{ ...whole, publisher: { ...whole.publisher, name: '' } },
		'publisher.name',
	],
	[
		'whose contact is blank',
		{ ...whole, publisher: { ...whole.publisher, contact: ' ' } },
		'publisher.contact',
	],
	[
		'who has no clinical lead',
		{ ...whole, publisher: { ...whole.publisher, clinicalLead: '' } },
		'clinicalLead',
	],
	['whose address is the made-up one', { ...whole, site: 'https://keepdoing.example' }, 'site'],
	['who takes changes nowhere', { ...whole, repository: '' }, 'repository'],
])('a publisher %s is told so', (_, settings, gap) => {
	expect(publisherGaps(settings)).toEqual([expect.stringContaining(gap)]);
});
