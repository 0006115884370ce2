import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { guideWords } from '#lib/words/en/guide.ts';
import { builtGuides } from '../../helpers/built-pages.ts';

const { notKept } = guideWords.guide;

test('each guide either can be kept on the device or says why not', () => {
	const guides = builtGuides().map((guide) => {
		const html = readFileSync(`dist${guide}index.html`, 'utf8');
		return { guide, isOffered: html.includes('<keep-offline'), saysWhy: html.includes(notKept) };
	});
	expect(guides.filter(({ isOffered, saysWhy }) => isOffered === saysWhy)).toEqual([]);
	expect(guides.some(({ saysWhy }) => saysWhy)).toBe(true);
});
