import { shownCards, signedCards } from '#lib/sign-off/shown-cards.ts';
import { onOneLine } from '#lib/text/one-line.ts';
import { reasonHeldBack } from '#lib/sign-off/reason-held-back.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { readStandingGaps } from '#tools/content/read-standing.ts';
import { stop } from '#tools/steps.ts';

interface HeldBack {
	slug: string;
	reason: string;
}

/**
 * Says which guides a public build leaves out, and why. With none left there is nothing to publish, and with
 * anything unsigned on a page that cannot be left out nothing may be.
 */
export function holdBack(): void {
	const { held, guides, gaps } = readHeldBack();
	if (held.length > 0) console.log(tableOf(held));
	if (gaps.length > 0)
		stop(
			`These stand on pages for patients, and are not signed (${gaps.length}). ` +
				`An occupational therapist signs them on the pages under “Check a guide”:\n  ${gaps.map(onOneLine).join('\n  ')}`,
		);
	if (held.length < guides) return;
	stop(
		'No guide has been checked, so there is nothing that patients may have yet. ' +
			'A registered occupational therapist who did not write a guide signs it under “checked”: see content/README.md.',
	);
}

/** What a public build would leave out today, and why; how many guides there are in all; and what stops it. */
export function readHeldBack(): { held: HeldBack[]; guides: number; gaps: string[] } {
	const library = readLibrary();
	const { today } = library;
	const held = library.guides.flatMap((guide) => {
		const cards = signedCards(
			shownCards({ ...guide, facts: guide.front.values }, library),
			library,
		);
		const reason = guide.facts && reasonHeldBack(guide.facts, cards, today);
		return reason ? [{ slug: guide.slug, reason }] : [];
	});
	return { held, guides: library.guides.length, gaps: readStandingGaps(library) };
}

function tableOf(held: HeldBack[]): string {
	const width = Math.max(...held.map(({ slug }) => slug.length));
	const rows = held.map(({ slug, reason }) => onOneLine(`  ${slug.padEnd(width)}  ${reason}`));
	return [`Held back (${held.length}):`, ...rows].join('\n');
}
