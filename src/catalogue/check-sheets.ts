import { mdxToMdast } from 'satteri';

import { settings } from '../settings.ts';
import {
	dangerSigns,
	guides,
	organisations,
	routes,
	safetyLines,
	type CatalogueGuide,
} from '#catalogue';
import { signFingerprints } from '#catalogue/all-signs.ts';
import { CARD_KINDS, type CardKind } from '#lib/sign-off/shown-cards.ts';
import { checkPoints, type CheckPoint, type SignOffTarget } from '#lib/sign-off/check-points.ts';
import { fileNamed, placeOf, type ContentKind } from '#lib/facts/content-folders.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { fingerprintOf } from '#lib/sign-off/fingerprint.ts';
import { readGuide, type ParseMdx } from '#lib/guide/guide-file.ts';
import { linesOfCard } from '#lib/sign-off/lines-of-card.ts';
import { pointOfSign } from '#lib/sign-off/sign-points.ts';
import { TABLE_SIGN_OFF } from '#lib/sign-off/signed-signs.ts';
import { signedFacts, signedWords } from '#lib/sign-off/signed-words.ts';

/** All that a checker is asked of one guide. */
export interface CheckSheet {
	guide: CatalogueGuide;
	points: CheckPoint[];
	signOff: SignOffTarget;
}

// A fingerprint is made of the files' own text, so that `npm run check-content` comes to the same one.
const texts = import.meta.glob<string>('../../content/**/en.mdx', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const yaml = import.meta.glob<string>('../../content/*/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true,
});
const drawings = import.meta.glob<string>('../../content/pictures/*.svg', {
	query: '?raw',
	import: 'default',
	eager: true,
});

const factsIn = (path: string, text: string) => readFactsFile(path, text).front.values;

const typed = {
	safetyLines: collection(yaml, 'safetyLines', factsIn),
	routes: collection(yaml, 'routes', factsIn),
	organisations: collection(yaml, 'organisations', factsIn),
	pictures: collection(drawings, 'pictures', (_, text) => text),
} satisfies Record<CardKind | 'pictures', unknown>;
const cards = { safetyLines, routes, organisations } satisfies Record<CardKind, unknown>;

// Many guides show the same card, whose point is made once. It stands above the sheets, which fill it as they are made.
const points = new Map<string, Promise<CheckPoint>>();

/** A sheet for every guide that this build shows. */
export const checkSheets: CheckSheet[] = await Promise.all(guides.map(sheetOf));

/** The cards that those guides show, each a point of its own. */
export const cardPoints: CheckPoint[] = await Promise.all(
	CARD_KINDS.flatMap((kind) =>
		[...new Set(guides.flatMap(({ shown }) => shown[kind]))]
			.toSorted()
			.map((name) => pointOf(kind, name)),
	),
);

/** Every danger sign of the table, each a point of its own. */
export const signPoints: CheckPoint[] = [...dangerSigns.values()].map((sign) => ({
	...pointOfSign('sign', sign),
	group: sign.area,
	signOff: {
		file: TABLE_SIGN_OFF,
		name: sign.name,
		words: signFingerprints.get(sign.name) ?? '',
	},
}));

/** Who wrote the table. */
export const signAuthors = [
	...new Set([...dangerSigns.values()].flatMap(({ written }) => written.by)),
];

/** Who wrote any of the cards. */
export const cardAuthors = [
	...new Set(
		CARD_KINDS.flatMap((kind) => [...cards[kind].values()]).flatMap(({ written }) => written.by),
	),
];

/** How to reach the publisher, or nothing where there is none yet. */
export const contact = settings.publisher.contact || undefined;

async function sheetOf(guide: CatalogueGuide): Promise<CheckSheet> {
	const file = `content/guides/${guide.topic}/${guide.slug}/en.mdx`;
	const read = readGuide(file, texts[`../../${file}`] ?? '', mdxToMdast as ParseMdx);
	const shown = await Promise.all(
		CARD_KINDS.flatMap((kind) => guide.shown[kind].map((name) => pointOf(kind, name))),
	);
	return {
		guide,
		points: [...checkPoints(guide.facts, read.front, read.tree, dangerSigns), ...shown],
		signOff: { file, words: await fingerprintOf(signedWords(read, typed)) },
	};
}

function pointOf(kind: CardKind, name: string): Promise<CheckPoint> {
	const key = `${kind}/${name}`;
	const point = points.get(key) ?? workOutPoint(kind, name);
	points.set(key, point);
	return point;
}

async function workOutPoint(kind: CardKind, name: string): Promise<CheckPoint> {
	const file = fileNamed(kind, name);
	const words = await fingerprintOf(JSON.stringify(signedFacts(typed[kind].get(name))));
	const card = cards[kind].get(name);
	const isFirst = card !== undefined && 'read' in card && card.read === 'unopened';
	const { title, lines } = linesOfCard(card);
	return { kind: 'card', text: title, lines, sources: [], isFirst, signOff: { file, words } };
}

function collection(
	files: Record<string, string>,
	kind: ContentKind,
	read: (path: string, text: string) => unknown,
): Map<string, unknown> {
	const own = Object.entries(files).filter(([path]) => path.startsWith(`../../${placeOf(kind)}`));
	return new Map(
		own.map(([path, text]) => [path.replace(/^.*\/(.*)\.\w+$/, '$1'), read(path, text)]),
	);
}
