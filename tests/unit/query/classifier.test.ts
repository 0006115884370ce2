import { describe, expect, test } from 'vitest';
import { chancesOf } from '#lib/query/classifier.ts';
import { featuresOf, soundOf } from '#lib/query/features.ts';
import { packClassifier, unpackClassifier } from '#lib/query/pack-classifier.ts';
import { trainClassifier } from '#lib/query/learn/train-classifier.ts';

const examples = [
	...['stuck in my chair', 'cannot get up off the settee', 'my armchair is too low'].map(
		(text) => ({
			text,
			labels: ['chair'],
		}),
	),
	...['the kettle is too heavy', 'cannot make a cup of tea', 'pouring hot water'].map((text) => ({
		text,
		labels: ['tea'],
	})),
	...['stuck in bed', 'cannot turn over at night', 'rolling over in bed'].map((text) => ({
		text,
		labels: ['bed'],
	})),
];
const classifier = trainClassifier(examples, { most: 10_000 });

function likeliest(text: string, of = classifier): string | undefined {
	const [first] = [...chancesOf(text, of)].sort(([, a], [, b]) => b - a);
	return first?.[0];
}

describe('a classifier', () => {
	test.each([
		['words that it was taught', 'my chair is low', 'chair'],
		['a misspelt word', 'stuck in my chiar', 'chair'],
		['two misspelt words', 'the kettel is hevy', 'tea'],
		['another form of a word', 'I rolled over at nights', 'bed'],
	])('knows %s: %s', (_, query, wanted) => expect(likeliest(query)).toBe(wanted));

	test('gives chances that add up to one', () => {
		const sum = [...chancesOf('tea', classifier).values()].reduce((all, one) => all + one);
		expect(sum).toBeCloseTo(1);
	});

	test('is the same each time it is taught the same', () => {
		expect(packClassifier(trainClassifier(examples, { most: 10_000 }))).toEqual(
			packClassifier(classifier),
		);
	});

	test('answers the same once it has been packed and unpacked', () => {
		const travelled = unpackClassifier(packClassifier(classifier));
		for (const query of ['chair', 'hot water at night', 'xyz', '']) {
			const after = chancesOf(query, travelled);
			for (const [name, one] of chancesOf(query, classifier))
				expect(Math.log(after.get(name) ?? 0)).toBeCloseTo(Math.log(one), 2);
		}
	});

	// Weights as strong as the last that is kept are kept too.
	test('keeps few weights where few may travel, and still knows what matters most', () => {
		const small = trainClassifier(examples, { most: 60 });
		expect(small.weight.length).toBeLessThan(classifier.weight.length / 5);
		expect(likeliest('chair', small)).toBe('chair');
	});
});

test.each([
	['phone', 'fone'],
	['knife', 'nife'],
	['chair', 'chare'],
	['night', 'nite'],
])('%s and %s sound alike', (one, other) => expect(soundOf(one)).toBe(soundOf(other)));

test('takes words as they are spelt where that is asked', () => {
	const shared = (isExact: boolean) => {
		const wrong = featuresOf('chiar', isExact);
		return [...featuresOf('chair', isExact).keys()].filter((feature) => wrong.has(feature)).length;
	};
	expect(shared(false)).toBeGreaterThan(0);
	expect(shared(true)).toBe(0);
});

test('passes over the rest of a text that is very long', () => {
	expect(featuresOf('chair '.repeat(5_000)).size).toBeLessThan(20);
});
