import { readCodes } from '#lib/facts/given-codes.ts';
import { readGuide, type GuideFile } from '#lib/guide/guide-file.ts';
import type { DangerSign } from '#lib/danger-signs/sign-table.ts';
import type { Library } from '#lib/checks/library.ts';
import { parseGuide } from '#lib/guide/parse-mdx.ts';
import { readUnsafe } from '#lib/checks/unsafe/unsafe-phrases.ts';
import { readPhrases, readWords } from '#lib/checks/word-lists.ts';
import type { WrittenGuide } from '#lib/write/answers-to-guide.ts';

/** What the form fetches to check a guide by: names, codes and the lists of words, as authors keep them. */
export interface Desk {
	topics: string[];
	conditions: { name: string; signs: string[] }[];
	safetyLines: string[];
	dangerSigns: DangerSign[];
	organisations: string[];
	routes: string[];
	pictures: string[];
	guides: { slug: string; topic: string; code: string; related: string[] }[];
	codes: string;
	words: Record<'swap' | 'banned' | 'brands' | 'dignity' | 'terms' | 'unsafe' | 'allowed', string>;
}

const collection = (names: string[]) => new Map(names.map((name) => [name, {}]));

/** The library that a guide is measured against. */
export function deskLibrary(desk: Desk, { today }: { today: string }): Library {
	const { swap, banned, brands, dignity, terms, unsafe, allowed } = desk.words;
	return {
		guides: desk.guides.map(asGuideFile),
		checkedTexts: new Map(),
		topics: collection(desk.topics),
		conditions: new Map(desk.conditions.map((one) => [one.name, one])),
		safetyLines: collection(desk.safetyLines),
		organisations: collection(desk.organisations),
		routes: collection(desk.routes),
		worksheets: new Map(),
		safetyWords: new Map(),
		release: new Map(),
		dangerSigns: new Map(desk.dangerSigns.map((sign) => [sign.name, sign])),
		pictures: collection(desk.pictures),
		codes: readCodes(desk.codes),
		wordLists: {
			swap: readPhrases(swap),
			banned: readPhrases(banned),
			brands: readPhrases(brands),
			dignity: readPhrases(dignity),
			terms: readPhrases(terms),
			unsafe: readUnsafe(unsafe),
			allowed: readWords(allowed),
		},
		today,
		// The lists of emergencies and the dictionary are too large to send; the page says that these are checked later.
		signsTold: () => [],
		spells: () => true,
		fingerprint: () => '',
		seal: () => '',
	};
}

/** The code of a guide; of one that was not taken in, nothing. */
export function codeFor(slug: string, desk: Desk): string {
	return [...readCodes(desk.codes)].find(([, name]) => name === slug)?.[0] ?? '';
}

/** The topic and the folder of the guide with a code; of one that is not ours nothing. */
export function ownPlace(
	code: string,
	desk: Desk | undefined,
): { topic: string; folder: string } | undefined {
	const own = code ? desk?.guides.find((guide) => guide.code === code) : undefined;
	return own && { topic: own.topic, folder: own.slug };
}

/** A written guide as the checks read it. */
export function readWritten({ file, text }: WrittenGuide): GuideFile {
	return readGuide(file, text, parseGuide);
}

function asGuideFile({ slug, topic, code, related }: Desk['guides'][number]): GuideFile {
	const facts = `---\ncode: "${code}"\nrelated: [${related.join(', ')}]\n---\n`;
	return readGuide(`content/guides/${topic}/${slug}/en.mdx`, facts, parseGuide);
}
