import { sessions, teachingCards } from './kit.ts';
import { typed } from './file-texts.ts';
import { fileNamed } from '#lib/facts/content-folders.ts';
import { signOff, type SignedCard } from '#lib/facts/sign-off-fields.ts';
import type { CheckPoint } from '#lib/sign-off/check-points.ts';
import { fingerprintOf } from '#lib/sign-off/seal/fingerprint.ts';
import { wordsOfCard } from '#lib/sign-off/seal/signed-words.ts';
import { everyAuthor } from '#lib/sign-off/who-wrote.ts';
import { namedTexts } from '#lib/words/named-texts.ts';

/** Every group session and teaching card that this build shows, each a point for a checker. */
export const kitPoints: CheckPoint[] = await Promise.all([
	...sessions.map((session) => pointOf('sessions', 'session', session)),
	...teachingCards.map((card) => pointOf('teachingCards', 'teachingCard', card)),
]);

/** Who wrote any of them. */
export const kitAuthors = everyAuthor([...sessions, ...teachingCards].map(({ facts }) => facts));

async function pointOf(
	folder: 'sessions' | 'teachingCards',
	kind: CheckPoint['kind'],
	{ name, facts }: { name: string; facts: SignedCard & { title: string } },
): Promise<CheckPoint> {
	const file = fileNamed(folder, name);
	const words = await fingerprintOf(wordsOfCard(file, typed[folder].get(name)));
	const said = Object.entries(facts).filter(([fact]) => !Object.hasOwn(signOff, fact));
	const lines = namedTexts(Object.fromEntries(said)).map(({ text }) => text);
	return { kind, text: facts.title, lines, sources: [], isFirst: false, signOff: { file, words } };
}
