import { fileNamed } from '#lib/facts/content-folders.ts';
import { RELEASE } from '#lib/sign-off/seal/signed-release.ts';
import { signedWorksheets } from '#lib/sign-off/seal/signed-worksheets.ts';
import { CARD_KINDS, type CardKind } from '#lib/sign-off/shown-cards.ts';
import { signedLanguage } from '#lib/text/languages.ts';

/** What is signed each by itself, and that no page for patients can be without. */
const FILE_KINDS = [...CARD_KINDS, 'safetyWords', 'worksheets', 'release'] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/** A file with a sign-off of its own. */
export interface FileToSign {
	kind: FileKind;
	name: string;
	file: string;
}

/**
 * Every file with a sign-off of its own, in the order in which a checker meets them. The sheet under Check a guide is
 * made of this list, and of nothing else does a public build ask a seal: so what it asks for can be signed. A card
 * that nothing shows yet is among them, for a guide may show it tomorrow.
 */
export function filesToSign(cards: Record<CardKind, ReadonlyMap<string, unknown>>): FileToSign[] {
	const names: Record<FileKind, Iterable<string>> = {
		safetyLines: cards.safetyLines.keys(),
		routes: cards.routes.keys(),
		organisations: cards.organisations.keys(),
		safetyWords: [signedLanguage],
		worksheets: signedWorksheets.keys(),
		release: [RELEASE],
	};
	return FILE_KINDS.flatMap((kind) =>
		[...names[kind]].map((name) => ({ kind, name, file: fileNamed(kind, name) })),
	);
}
