import { sessions, teachingCards } from '#catalogue/kit.ts';
import { typed } from '#catalogue/file-texts.ts';
import { fileNamed } from '#lib/facts/content-folders.ts';
import { drawingsOfSession } from '#lib/facts/kit/session.ts';
import { signOff, type SignedCard } from '#lib/facts/sign-off-fields.ts';
import type { CheckPoint } from '#lib/sign-off/check-points.ts';
import { fingerprintOf } from '#lib/sign-off/seal/fingerprint.ts';
import { wordsOfCard, wordsWithDrawings } from '#lib/sign-off/seal/signed-words.ts';
import { everyAuthor } from '#lib/sign-off/who-wrote.ts';
import { namedTexts } from '#lib/words/named-texts.ts';

/** Every group session and teaching card that this build shows, each a point for a checker. */
export const kitPoints: CheckPoint[] = await Promise.all([
	...sessions.map((session) =>
		pointOf('session', fileNamed('sessions', session.name), session.facts, (file) =>
			wordsWithDrawings(
				file,
				typed.sessions.get(session.name),
				drawingsOfSession(session.facts),
				typed.pictures,
			),
		),
	),
	...teachingCards.map(({ name, facts }) =>
		pointOf('teachingCard', fileNamed('teachingCards', name), facts, (file) =>
			wordsOfCard(file, typed.teachingCards.get(name)),
		),
	),
]);

/** Who wrote any of them. */
export const kitAuthors = everyAuthor([...sessions, ...teachingCards].map(({ facts }) => facts));

async function pointOf(
	kind: CheckPoint['kind'],
	file: string,
	facts: SignedCard & { title: string },
	wordsOf: (file: string) => string,
): Promise<CheckPoint> {
	const words = await fingerprintOf(wordsOf(file));
	const said = Object.entries(facts).filter(([fact]) => !Object.hasOwn(signOff, fact));
	const lines = namedTexts(Object.fromEntries(said)).map(({ text }) => text);
	return { kind, text: facts.title, lines, sources: [], isFirst: false, signOff: { file, words } };
}
