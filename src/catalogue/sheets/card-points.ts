import { organisations, routes, safetyLines } from '#catalogue';
import { typed } from '#catalogue/file-texts.ts';
import { fileNamed } from '#lib/facts/content-folders.ts';
import type { CheckPoint } from '#lib/sign-off/check-points.ts';
import { linesOfCard } from '#lib/sign-off/lines-of-card.ts';
import { fingerprintOf } from '#lib/sign-off/seal/fingerprint.ts';
import { wordsOfCard } from '#lib/sign-off/seal/signed-words.ts';
import type { CardKind } from '#lib/sign-off/shown-cards.ts';

/** Every safety line, route and organisation that this build may show, by name. */
export const cards = { safetyLines, routes, organisations } satisfies Record<CardKind, unknown>;

const points = new Map<string, Promise<CheckPoint>>();

/** A card as a point for a checker. Many guides show the same one, whose point is made once. */
export function cardPoint(kind: CardKind, name: string): Promise<CheckPoint> {
	const key = `${kind}/${name}`;
	const point = points.get(key) ?? workOutPoint(kind, name);
	points.set(key, point);
	return point;
}

async function workOutPoint(kind: CardKind, name: string): Promise<CheckPoint> {
	const file = fileNamed(kind, name);
	const words = await fingerprintOf(wordsOfCard(file, typed[kind].get(name)));
	const card = cards[kind].get(name);
	const isFirst = card !== undefined && 'read' in card && card.read === 'unopened';
	const { title, lines } = linesOfCard(card);
	return { kind: 'card', text: title, lines, sources: [], isFirst, signOff: { file, words } };
}
