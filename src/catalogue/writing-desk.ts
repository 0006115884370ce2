import codeList from '../../content/codes.txt?raw';
import allowedList from '../../content/words/allowed.txt?raw';
import bannedList from '../../content/words/banned.txt?raw';
import brandList from '../../content/words/brands.txt?raw';
import dignityList from '../../content/words/dignity.txt?raw';
import swapList from '../../content/words/swap.txt?raw';
import termList from '../../content/words/terms.txt?raw';
import unsafeList from '../../content/words/unsafe.txt?raw';
import {
	conditions,
	dangerSigns,
	guides,
	offeredGuides,
	organisations,
	routes,
	safetyLines,
	topics,
} from '#catalogue';
import { pictures } from '#catalogue/pictures.ts';
import { stampOf } from '#lib/publish/data-stamp.ts';
import { dangerWords } from '#lib/words/danger-signs.ts';
import type { Desk } from '#lib/write/desk.ts';
import type { Offered } from '#lib/write/guide-fields.ts';

/** What a new guide is measured against while it is written. */
export const desk: Desk = {
	topics: topics.map(({ slug }) => slug),
	conditions: [...conditions].map(([name, { signs }]) => ({ name, signs })),
	safetyLines: [...safetyLines.keys()],
	// Checks of words and names need no sources.
	dangerSigns: [...dangerSigns.values()].map((sign) => ({ ...sign, sources: [], checked: [] })),
	organisations: [...organisations.keys()],
	routes: [...routes.keys()],
	pictures: [...pictures.keys()],
	guides: guides.map(({ slug, topic, facts: { code, related } }) => ({
		slug,
		topic,
		code,
		related,
	})),
	codes: codeList,
	words: {
		swap: swapList,
		banned: bannedList,
		brands: brandList,
		dignity: dignityList,
		terms: termList,
		unsafe: unsafeList,
		allowed: allowedList,
	},
};

/** What the form and its data bear, so that neither is used with another's. */
export const deskStamp = stampOf(desk);

/** What an author may choose from, each with the words that people know it by. */
export const offered: Record<Offered, [name: string, title: string][]> = {
	topics: topics.map(({ slug, facts }) => [slug, facts.title]),
	conditions: [...conditions].map(([name, { plain }]) => [name, plain]),
	guides: offeredGuides.map(({ slug, facts }) => [slug, facts.title]),
	safetyLines: [...safetyLines].map(([name, { title }]) => [name, title]),
	dangerSigns: [...dangerSigns.values()].map(({ name, short, call, level }) => [
		name,
		`${short}: ${dangerWords.en.call(call, level)}`,
	]),
	routes: [...routes].map(([name, { title }]) => [name, title]),
};
