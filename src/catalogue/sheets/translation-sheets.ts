import { mdxToMdast } from 'satteri';
import { filesOf, textAt } from '#catalogue/file-texts.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { isPublicBuild } from '#lib/publish/build-mode.ts';
import { listAt } from '#lib/facts/fact-at.ts';
import { translatedFile, translatedKinds } from '#lib/facts/translation/translated-files.ts';
import { readGuide, type ParseMdx } from '#lib/guide/guide-file.ts';
import type { CheckPoint, SignOffTarget } from '#lib/sign-off/check-points.ts';
import type { Person } from '#lib/sign-off/same-person.ts';
import { fingerprintOf } from '#lib/sign-off/seal/fingerprint.ts';
import { wordsOfTranslation, type TypedFile } from '#lib/sign-off/seal/signed-translation.ts';
import {
	pointOfTranslation,
	translationPoints,
} from '#lib/sign-off/translation/translation-points.ts';
import { authorOf } from '#lib/sign-off/who-wrote.ts';
import { otherLanguages, type OtherLanguage } from '#lib/text/languages.ts';

/** All that a reader of both languages is asked of a guide, or of every other file. */
export interface TranslationSheet {
	language: OtherLanguage;
	/** The folder of its guide; nothing of the sheet for all that is no guide. */
	slug: string | undefined;
	title: string;
	points: CheckPoint[];
	/** Who translated it, and may not check it. */
	translators: Person[];
	/** What is signed as a whole; on the other sheet each point is signed alone. */
	signOff?: SignOffTarget;
}

type Kind = (typeof translatedKinds)[number];
type Pair = [kind: Kind, translation: TypedFile, english: TypedFile];

const pairsIn = (language: OtherLanguage): Pair[] =>
	translatedKinds.flatMap((kind) =>
		filesOf(kind).flatMap((english): Pair[] => {
			const path = translatedFile(english[0], language);
			const text = path === english[0] ? undefined : textAt(path);
			return text === undefined ? [] : [[kind, [path, text], english]];
		}),
	);

async function targetOf([kind, translation, english]: Pair): Promise<SignOffTarget> {
	const words = await fingerprintOf(wordsOfTranslation(kind, translation, english));
	return { file: translation[0], words };
}

const translatorsOf = ([, translation]: Pair): Person[] =>
	listAt(readFactsFile(...translation).front.values, ['translated', 'by']).map(authorOf);

async function sheetOfGuide(language: OtherLanguage, pair: Pair): Promise<TranslationSheet> {
	const [, translation, english] = pair.map((file) =>
		typeof file === 'string' ? undefined : readGuide(...file, mdxToMdast as ParseMdx),
	);
	if (!translation || !english) throw new Error('A guide has words in both languages.');
	return {
		language,
		slug: english.slug,
		title: english.facts?.title ?? english.slug,
		points: translationPoints(language, translation, english),
		translators: translatorsOf(pair),
		signOff: await targetOf(pair),
	};
}

/** Each file that is no guide as a point, which is signed alone. */
async function sheetOfRest(language: OtherLanguage, pairs: Pair[]): Promise<TranslationSheet> {
	const points = pairs.map(async (pair) => {
		const [kind, ...files] = pair;
		const [translation, english] = files.map((file) => readFactsFile(...file));
		if (!translation || !english) throw new Error('A file has words in both languages.');
		return pointOfTranslation(language, kind, [translation, english], await targetOf(pair));
	});
	return {
		language,
		slug: undefined,
		title: '',
		points: await Promise.all(points),
		translators: pairs.flatMap(translatorsOf),
	};
}

/** The sheets of every language: one for each guide that has words in it, and one for the rest. */
const everySheet: TranslationSheet[] = (
	await Promise.all(
		otherLanguages.map((language) => {
			const pairs = pairsIn(language);
			const guides = pairs.filter(([kind]) => kind === 'guides');
			const rest = pairs.filter(([kind]) => kind !== 'guides');
			return Promise.all([
				...(rest.length > 0 ? [sheetOfRest(language, rest)] : []),
				...guides.map((pair) => sheetOfGuide(language, pair)),
			]);
		}),
	)
).flat();

/** Those that are made: none for patients, since they show words of drafts, and of signs that nobody has checked. */
export const translationSheets: TranslationSheet[] = isPublicBuild ? [] : everySheet;
