import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { listAt, textAt } from '#lib/facts/fact-at.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { outlineOf } from '#lib/checks/translation/body-outline.ts';

/** Fewer words may be a name, which is the same in both languages. */
const LEAST = 5;

const plain = foldWords;
const told = (words: string) => `This is the English, word for word: “${words.trim()}”.`;
const isLong = (words: string) => words.split(' ').length >= LEAST;

/** Lines of a translation that are those of the English, word for word, and a day on which the English did not change. */
export function stillInEnglish(text: GuideFile, english: GuideFile): Problem[] {
	const theirs = new Set(outlineOf(english.tree ?? EMPTY).map(({ words }) => plain(words)));
	const same = outlineOf(text.tree ?? EMPTY).filter(
		({ words }) => isLong(plain(words)) && theirs.has(plain(words)),
	);
	const fix =
		same.length > 1 ? `Translate it, and ${same.length - 1} more below it.` : 'Translate it.';
	return errors(text.file, [
		...same.slice(0, 1).flatMap(({ line, words }) => found(line, told(words), fix)),
		...dayOfNoChange(text, english),
	]);
}

const EMPTY = { type: 'root', children: [] } as const satisfies { type: 'root'; children: [] };

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
