import { expect, test } from 'vitest';
import { partsOf } from '#lib/query/parts-of-query.ts';

test.each([
	['one thing', 'cant get out of my chair', []],
	[
		'two things, with a comma',
		'stroke last year, my arm is weak',
		['stroke last year', 'my arm is weak'],
	],
	['two things, with a word', 'i fell and my hip hurts', ['i fell', 'my hip hurts']],
	['words like those between', 'sandy butter nowhere', []],
	['one thing and a single word', 'dad fell, help', []],
])('%s: “%s”', (_, query, parts) => expect(partsOf(query)).toEqual(parts));
