import { releasePoint, safetyWordAuthors, safetyWordPoint } from '#catalogue/safety-word-states.ts';
import { worksheetAuthors, worksheetPoint } from '#catalogue/worksheet-states.ts';
import { cardPoint, cards } from './card-points.ts';
import { easyReadAuthors, easyReadPoints } from './easy-read-points.ts';
import { kitAuthors, kitPoints } from './kit-points.ts';
import type { CheckPoint } from '#lib/sign-off/check-points.ts';
import { filesToSign, type FileKind } from '#lib/sign-off/files-to-sign.ts';
import { CARD_KINDS } from '#lib/sign-off/shown-cards.ts';
import { everyAuthor } from '#lib/sign-off/who-wrote.ts';

const pointOf: Record<FileKind, (name: string) => Promise<CheckPoint>> = {
	safetyLines: (name) => cardPoint('safetyLines', name),
	routes: (name) => cardPoint('routes', name),
	organisations: (name) => cardPoint('organisations', name),
	safetyWords: safetyWordPoint,
	worksheets: worksheetPoint,
	release: releasePoint,
};

const files = filesToSign(cards);
const isRelease = ({ kind }: { kind: FileKind }) => kind === 'release';
const pointsOf = (some: typeof files) =>
	Promise.all(some.map(({ kind, name }) => pointOf[kind](name)));

/** All that is signed beside guides and danger signs; the version of the site last, for any other change asks for it anew. */
export const sheetPoints: CheckPoint[] = [
	...(await pointsOf(files.filter((file) => !isRelease(file)))),
	...kitPoints,
	...easyReadPoints,
	...(await pointsOf(files.filter(isRelease))),
];

/** Who wrote any of it. */
export const sheetAuthors = [
	...everyAuthor(CARD_KINDS.flatMap((kind) => [...cards[kind].values()])),
	...safetyWordAuthors,
	...worksheetAuthors,
	...kitAuthors,
	...easyReadAuthors,
];
