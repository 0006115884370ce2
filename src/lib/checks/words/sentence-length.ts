import type { GuideFile } from '#lib/guide/guide-file.ts';
import { errors, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { countWords, sentencesIn } from '#lib/text/sentences.ts';

const [MOST_WORDS, MOST_SENTENCES] = [20, 3];

/** No sentence that a reader meets has more than 20 words. */
export function sentencesAreShort({ file, passages }: GuideFile): Problem[] {
	const sentences = passages.filter(({ kind }) => kind !== 'clinician').flatMap(sentencesIn);
	const long = sentences.filter(({ text }) => countWords(text) > MOST_WORDS);
	return errors(
		file,
		long.map(({ line, text }): Finding => [
			line,
			`This sentence has ${countWords(text)} words: "${beginning(text)}".`,
			'Cut it in two, or take words out, to come down to 20.',
		]),
	);
}

/** A paragraph is three sentences at most, so that tired eyes find their place again. */
export function paragraphsAreShort({ file, passages }: GuideFile): Problem[] {
	const long = passages.filter(
		(passage) => passage.kind === 'paragraph' && sentencesIn(passage).length > MOST_SENTENCES,
	);
	return warnings(
		file,
		long.map((passage): Finding => [
			passage.line,
			`This paragraph has ${sentencesIn(passage).length} sentences.`,
			'Put a blank line in it, so that each part has three at most.',
		]),
	);
}

/** The first words of a text, to find it by. */
function beginning(text: string): string {
	const words = text.split(/\s+/);
	return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : words.join(' ');
}
