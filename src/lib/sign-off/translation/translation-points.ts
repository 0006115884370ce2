import { outlineOf } from '#lib/checks/translation/body-outline.ts';
import type { TranslatedKind } from '#lib/facts/translation/translated-files.ts';
import { wordSchemas } from '#lib/facts/translation/word-schemas.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { CheckPoint, SignOffTarget } from '#lib/sign-off/check-points.ts';
import { ownWords } from '#lib/sign-off/translation/words-in-code.ts';
import { signedLanguage, type OtherLanguage } from '#lib/text/languages.ts';
import { namedTexts, type NamedText } from '#lib/words/named-texts.ts';

type Pair = [words: string, english: string];

/** Every run of words of a translated guide, in its order, each with the English beside it. */
export function translationPoints(
	lang: OtherLanguage,
	translation: GuideFile,
	english: GuideFile,
): CheckPoint[] {
	const ours = translation.tree ? outlineOf(translation.tree) : [];
	const theirs = english.tree ? outlineOf(english.tree) : [];
	return [
		...pairsOfFacts('guides', translation, english),
		...ours.map(({ words }, index): Pair => [words, theirs[index]?.words ?? '']),
	]
		.filter(([words]) => words !== '')
		.map((pair) => pointOf(lang, [pair]));
}

/** All words of another translated file as one point, which is signed alone. */
export function pointOfTranslation(
	lang: OtherLanguage,
	kind: TranslatedKind,
	[translation, english]: [FactsFile, FactsFile],
	signOff: SignOffTarget,
): CheckPoint {
	const pairs =
		kind === 'safetyWords'
			? pairsOf(ownWords(lang), ownWords(signedLanguage))
			: pairsOfFacts(kind, translation, english);
	return { ...pointOf(lang, pairs), signOff };
}

function pairsOfFacts(kind: TranslatedKind, translation: FactsFile, english: FactsFile): Pair[] {
	const wordsIn = ({ front }: FactsFile) =>
		namedTexts(wordSchemas[kind].safeParse(front.values).data);
	return pairsOf(wordsIn(translation), wordsIn(english));
}

function pairsOf(ours: readonly NamedText[], theirs: readonly NamedText[]): Pair[] {
	const english = new Map(theirs.map(({ name, text }) => [name, text]));
	return ours.map(({ name, text }) => [text, english.get(name) ?? '']);
}

/** The first words, and below them the English and the rest. */
function pointOf(lang: OtherLanguage, pairs: Pair[]): CheckPoint {
	const [text = '', ...lines] = pairs.flat();
	return { kind: 'translation', text, lines, lang, sources: [], isFirst: false };
}
