import { easyReads } from '#catalogue/easy-reads.ts';
import { typed } from '#catalogue/file-texts.ts';
import { easyReadFile, picturesOfEasyRead } from '#lib/easy-read/easy-read-facts.ts';
import type { CheckPoint } from '#lib/sign-off/check-points.ts';
import { fingerprintOf } from '#lib/sign-off/seal/fingerprint.ts';
import { wordsWithDrawings } from '#lib/sign-off/seal/signed-words.ts';
import { everyAuthor } from '#lib/sign-off/who-wrote.ts';

/** Every Easy Read version that this build shows, each a point for a checker. */
export const easyReadPoints: CheckPoint[] = await Promise.all(
	[...easyReads.values()].map(async ({ facts, guide }): Promise<CheckPoint> => {
		const file = easyReadFile(guide);
		const drawings = picturesOfEasyRead(facts);
		const words = await fingerprintOf(
			wordsWithDrawings(file, typed.easyReads.get(guide.slug), drawings, typed.pictures),
		);
		const lines = [{ title: '', lines: facts.askFirst }, ...facts.parts].flatMap(
			({ title, lines: inPart }) => [
				...(title ? [title] : []),
				...inPart.map(({ says, picture }) => `${says} (${picture})`),
			],
		);
		return {
			kind: 'easyRead',
			text: guide.facts.title,
			lines,
			sources: [],
			isFirst: false,
			signOff: { file, words },
		};
	}),
);

/** Who wrote any of them. */
export const easyReadAuthors = everyAuthor([...easyReads.values()].map(({ facts }) => facts));
