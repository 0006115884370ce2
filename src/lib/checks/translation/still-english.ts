import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { listAt, textAt } from '#lib/facts/fact-at.ts';
import { sentencesIn } from '#lib/text/sentences.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { outlineOf } from '#lib/checks/translation/body-outline.ts';

/** Fewer words may be a name, which is the same in both languages. */
const LEAST = 5;

const plain = foldWords;
const told = (words: string) => `This is the English, word for word: “${words.trim()}”.`;
const isLong = (words: string) => words.split(' ').length >= LEAST;

/** Sentences of a translation that are those of the English, word for word, and a day on which the English did not change. */
export function stillInEnglish(text: GuideFile, english: GuideFile): Problem[] {
	const theirs = new Set(sentencesOf(english).map((sentence) => plain(sentence.text)));
	const same = sentencesOf(text).filter(
		(sentence) => isLong(plain(sentence.text)) && theirs.has(plain(sentence.text)),
	);
	const fix =
		same.length > 1 ? `Translate it, and ${same.length - 1} more below it.` : 'Translate it.';
	return errors(text.file, [
		...same.slice(0, 1).flatMap((sentence) => found(sentence.line, told(sentence.text), fix)),
		...dayOfNoChange(text, english),
	]);
}

const EMPTY = { type: 'root', children: [] } as const satisfies { type: 'root'; children: [] };

/** One by one: a single sentence may be left within a paragraph that is translated. */
const sentencesOf = ({ tree }: GuideFile) =>
	outlineOf(tree ?? EMPTY).flatMap(({ line, words }) => sentencesIn({ line, text: words }));

function dayOfNoChange({ front }: GuideFile, english: GuideFile): Finding[] {
	const of = textAt(front.values, ['translated', 'of']);
	const days = listAt(english.front.values, ['changes']).map((one) => textAt(one, ['on']));
	const last = days.toSorted().at(-1);
	return of && last !== undefined && of > last
		? found(
				front.lineOf(['translated', 'of']),
				`The English did not change on ${of}.`,
				`Write of: ${last}, the day of its last change, after reading that all of it is here.`,
			)
		: [];
}
