import { describe, expect, test } from 'vitest';
import { readRecommendation } from '#lib/hand-over/recommendation.ts';

const TWO = ['8744', '3864'];

describe('codes are read whatever stands around them:', () => {
	test.each([
		['an en dash', '#8744–3864'],
		['an em dash', '#8744—3864'],
		['a hyphen that does not break', '#8744‑3864'],
		['a minus sign', '#8744−3864'],
		['a comma', '#8744,3864'],
		['a comma and a space', '#8744, 3864'],
		['a space', '#8744 3864'],
		['a plus', '#8744+3864'],
		['a full stop', '#8744.3864'],
		['a slash', '#8744/3864'],
		['a second #', '#8744#3864'],
		['an ampersand', '#8744&3864'],
		['an ampersand of HTML', '#8744&amp;3864'],
		['a dash of HTML', '#8744&ndash;3864'],
		['a space as percent', '#8744%203864'],
		['an en dash as percents', '#8744%E2%80%933864'],
		['a comma as percent', '#8744%2C3864'],
		['percents written twice', '#8744%252C3864'],
		['# as Safe Links writes it', '%238744-3864'],
		['# written twice', '#%238744-3864'],
		['a stray percent', '#8744-3864%'],
		['bytes that are no letter', '#8744-3864%E2'],
		['a bracket behind', '#8744-3864)'],
		['a comma behind', '#8744-3864,'],
		['a semicolon behind', '#8744-3864;'],
		['a pointed bracket behind', '#8744-3864>'],
		['a quotation mark behind', '#8744-3864”'],
		['an end of a sentence', '#8744-3864.'],
		['brackets around each', '#(8744) [3864]'],
		['what mail hangs on', '#8744-3864&data=05%7C02%7C1234%7C638123456789'],
		['what mail hangs on, as percents', '#8744-3864%26data%3D05%7C2917'],
		['a mark of a campaign', '#8744-3864?utm_source=nhs&utm_id=2917'],
		['a mark of a campaign without a value', '#8744-3864?utm_source'],
		['a mark of Facebook', '#8744-3864?fbclid=IwAR2917'],
		['the whole address of a page of ours', '#https://keepdoing.example/g/8744/ 3864'],
		['the whole address', '#https://keepdoing.example/r/#8744-3864'],
		['the whole address as percents', '#https%3A%2F%2Fkeepdoing.example%2Fr%2F%238744-3864'],
		['Arabic figures', '#٨٧٤٤-٣٨٦٤'],
		['Persian figures', '#۸۷۴۴-۳۸۶۴'],
		['Bengali figures', '#৮৭৪৪ ৩৮৬৪'],
		['Gurmukhi figures', '#੮੭੪੪ ੩੮੬੪'],
		['full-width figures', '#８７４４－３８６４'],
		['figures in squares', '#8️⃣7️⃣4️⃣4️⃣ 3864'],
		['Arabic figures as percents', '#%D9%A8%D9%A7%D9%A4%D9%A4-3864'],
		['marks that nobody sees', '#\u200B87\u00AD44-\u200E3864\uFEFF'],
		['a space that does not break', '#8744\u00A03864'],
		['a new line', '#8744-\r\n3864'],
		['the word code', '#code 8744, code 3864'],
		['the word and', '#8744 and 3864'],
		['words without a space', '#code8744guide3864'],
		['nothing between them', '#87443864'],
		['a space in each', '#87 44 38 64'],
		['one twice', '#8744-3864-8744'],
	])('%s', (_, fragment) => {
		expect(readRecommendation(fragment)).toMatchObject({ codes: TWO, unknown: [], cut: undefined });
	});

	test.each([
		['l for 1', '#l477', ['1477']],
		['I for 1', '#I477', ['1477']],
		['a bar for 1', '#|477', ['1477']],
		['O before it', '#O2917', ['2917']],
		['a space in it', '#29 17', ['2917']],
		['one by one', '#2 9 1 7', ['2917']],
	])('%s', (_, fragment, codes) => {
		expect(readRecommendation(fragment)).toMatchObject({ codes, unknown: [], cut: undefined });
	});

	test.each([
		['lower', '#8744-3864.lp'],
		['upper', '#8744-3864.LP'],
		['with more hung on', '#8744-3864.lp&data=05'],
		['in a bracket', '#8744–3864.cy.lp)'],
		['as percent', '#8744-3864%2Elp'],
	])('large print, %s', (_, fragment) => {
		expect(readRecommendation(fragment)).toMatchObject({ codes: TWO, isLarge: true, unknown: [] });
	});
});

describe('a link that was cut off says so:', () => {
	test.each([
		['after a dash', '#8744-', ['8744'], ''],
		['after one figure', '#8744-3', ['8744'], '3'],
		['after two figures', '#8744-38', ['8744'], '38'],
		['after three figures', '#8744-386', ['8744'], '386'],
		['in brackets', '#(8744-38)', ['8744'], '38'],
		['after a slash', '#8744/38', ['8744'], '38'],
		['in its only code', '#87', [], '87'],
		['in an option', '#8744-3864.l', TWO, ''],
	])('%s', (_, fragment, codes, cut) => {
		expect(readRecommendation(fragment)).toMatchObject({ codes, cut, unknown: [] });
	});

	test.each([
		['a whole link', '#8744-3864'],
		['one code with a figure missing', '#297'],
		['a link with an option', '#8744-3864.lp'],
		['a place on the page', '#main'],
	])('%s does not', (_, fragment) => {
		expect(readRecommendation(fragment).cut).toBeUndefined();
	});
});

test.each([
	['a wrong code', '#8744-2918', ['2918'], ['2918']],
	['a word', '#8744-chair', [], ['chair']],
	['a phone number', '#8744 01632960000', ['01632960000'], ['01632960000']],
	['a year', '#8744 2026', ['2026'], ['2026']],
	['words with figures', '#8744-ab12cd', [], ['ab12cd']],
])('%s beside a code is named, not read', (_, fragment, figures, unknown) => {
	expect(readRecommendation(fragment)).toMatchObject({ codes: ['8744'], figures, unknown });
});
