import type { Author, SignedCard } from '#lib/facts/sign-off-fields.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import { hasTherapist, sayAuthors } from '#lib/sign-off/who-wrote.ts';
import { lastCheck, type GuideState } from '#lib/sign-off/guide-state.ts';
import { page, siteName } from '#lib/publish/addresses.ts';
import { sayDate } from '#lib/text/dates.ts';
import { filledIn } from '#lib/text/filled-in.ts';
import type { Language } from '#lib/text/languages.ts';
import type { Words } from '#lib/words/index.ts';

/** How far something that is signed, and is no guide, can be trusted, and who checked it. */
export interface SignedLine {
	state: GuideState;
	check: SignedCard['checked'][number] | undefined;
	reviewBy: string;
	written: SignedCard['written'];
}

/** Why a preview shows words of a checked guide that patients do not read: they were mended, or may harm. */
export type WaitsFor = 'mend' | 'correction';

/** The plain line that says how far a guide can be trusted on a day. */
export function stateLine(
	facts: GuideFacts,
	state: GuideState,
	words: Words,
	waitsFor?: WaitsFor,
): string {
	const check = lastCheck(facts);
	if (check && waitsFor) return words.state.waitsFor[waitsFor](check.name, check.on);
	if (state === 'correcting' && facts.beingCorrected)
		return words.state.correcting(facts.beingCorrected.on);
	if (state === 'withdrawn' && facts.withdrawn) return words.state.withdrawn(facts.withdrawn.on);
	if (!check) return draftLine(facts.written.by, words.state);
	if (state === 'draft')
		return filledIn(words.state.waiting, { name: check.name, day: sayDate(check.on) });
	if (state === 'overdue') return words.state.overdue;
	return words.state.checked(check.name, check.hcpc, check.on, facts.reviewBy);
}

/** A draft says who wrote it: an occupational therapist's own name, or that none had a hand in it. */
export function draftLine(authors: readonly Author[], says: Words['state']): string {
	return hasTherapist(authors) ? says.draftBy(sayAuthors(authors, says)) : says.draft;
}

/** What stands at the foot of every printed sheet: title, code, address, state and check date. */
export function footOfSheet(
	facts: GuideFacts,
	state: GuideState,
	site: string,
	words: Words,
	lang: Language = 'en',
): string {
	const { guide, state: says } = words;
	const draft = state === 'draft' ? `${says.draftShort}. ` : '';
	const address =
		facts.code && ` · ${siteName(site)}${page(`g/${facts.code}`, lang).replace(/\/$/, '')}`;
	return `${facts.title}\n${guide.code} ${facts.code || guide.codeToCome}${address} · ${draft}${guide.checkDue(facts.reviewBy)}`;
}

/** The same of a page that is signed and has no code, such as a worksheet. */
export function footOfSigned(
	{ title, address }: { title: string; address: string },
	{ written, check, reviewBy }: Pick<SignedLine, 'written' | 'check' | 'reviewBy'>,
	site: string,
	{ guide, state, site: says }: Words,
): string {
	const standing = check ? guide.checkDue(reviewBy) : state.draftShort;
	const writtenBy = guide.writtenOn(written.on, sayAuthors(written.by, state));
	return `${title} · ${writtenBy}\n${says.name} · ${siteName(site)}${address} · ${standing}`;
}

/** The same of a page that nobody signs: where it stands, and the day on which it stood so. */
export function footOfPage(
	{ title, address }: { title: string; address: string },
	day: string,
	site: string,
	{ site: says }: Words,
): string {
	return `${title} · ${says.name}\n${siteName(site)}${address} · ${sayDate(day)}`;
}
