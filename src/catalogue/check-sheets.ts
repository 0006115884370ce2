import { settings } from '../settings.ts';
import { dangerSigns, guideNamed, guides, offeredGuides, type CatalogueGuide } from '#catalogue';
import { checkedTextOf, guideFileOf, typed } from '#catalogue/file-texts.ts';
import { signFingerprints } from '#catalogue/all-signs.ts';
import { cardPoint } from '#catalogue/sheets/card-points.ts';
import { CARD_KINDS } from '#lib/sign-off/shown-cards.ts';
import { everyAuthor } from '#lib/sign-off/who-wrote.ts';
import { checkPoints, type CheckPoint, type SignOffTarget } from '#lib/sign-off/check-points.ts';
import { isPublicBuild } from '#lib/publish/build-mode.ts';
import { fingerprintOf } from '#lib/sign-off/seal/fingerprint.ts';
import type { Run } from '#lib/text/word-difference.ts';
import { isSmallMend, whatChanged } from '#lib/sign-off/what-changed.ts';
import { pointOfSign } from '#lib/sign-off/sign-points.ts';
import { TABLE_SIGN_OFF } from '#lib/sign-off/seal/signed-signs.ts';
import { signedWords } from '#lib/sign-off/seal/signed-words.ts';
import { words } from '#lib/words/index.ts';

/** All that a checker is asked of one guide. */
export interface CheckSheet {
	guide: CatalogueGuide;
	points: CheckPoint[];
	/** Whether it asks for no more than a small mend: the rest stands as it was checked. */
	isSmall: boolean;
	signOff: SignOffTarget;
}

/** How a letter to the publisher marks what was taken out and put in. */
const MARKED: Record<Run['kind'], (text: string) => string> = {
	same: (text) => text,
	out: (text) => `[-${text}-]`,
	in: (text) => `{+${text}+}`,
};

/** A sheet for every guide that this build shows; for patients none of what was taken down. */
const sheetGuides = isPublicBuild ? offeredGuides : guides;
export const checkSheets: CheckSheet[] = await Promise.all(sheetGuides.map(sheetOf));

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
export const signAuthors = everyAuthor(dangerSigns.values());

/** How to reach the publisher, or nothing where there is none yet. */
export const contact = settings.publisher.contact || undefined;

async function sheetOf(guide: CatalogueGuide): Promise<CheckSheet> {
	const read = guideFileOf(guide);
	const { why, replacedBy } = guide.facts.withdrawn ?? {};
	const takenDown = [why, replacedBy && insteadOf(replacedBy)].flatMap((text): CheckPoint[] =>
		text ? [{ kind: 'words', text, sources: [], isFirst: true }] : [],
	);
	const checked = checkedTextOf(guide);
	const changes = guide.waitsFor && checked ? whatChanged(checked, read) : [];
	const isSmall = guide.waitsFor === 'mend' && isSmallMend(changes);
	const shown = await Promise.all(
		CARD_KINDS.flatMap((kind) => guide.shown[kind].map((name) => cardPoint(kind, name))),
	);
	return {
		guide,
		isSmall,
		points: [
			...takenDown,
			...changes.map(mendPoint),
			...(isSmall
				? []
				: [...checkPoints(guide.facts, read.front, read.tree, dangerSigns), ...shown]),
		],
		signOff: {
			file: read.file,
			words: await fingerprintOf(signedWords(read, typed, why !== undefined)),
		},
	};
}

/** A place in which the words are others than those that were checked. */
function mendPoint(runs: Run[]): CheckPoint {
	const text = runs.map((run) => MARKED[run.kind](run.text)).join('');
	return { kind: 'mend', text, runs, sources: [], isFirst: true };
}

/** What a page that was taken down sends its readers to. */
function insteadOf(slug: string): string {
	return `${words.en.state.instead} ${guideNamed(slug)?.facts.title ?? slug}`;
}
