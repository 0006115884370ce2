import { shownCards, signedCards } from '#lib/sign-off/shown-cards.ts';
import { dayOf } from '#lib/text/dates.ts';
import { reasonHeldBack } from '#lib/sign-off/reason-held-back.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { stop } from '#tools/steps.ts';

interface HeldBack {
	slug: string;
	reason: string;
}

/** Says which guides a public build leaves out, and why. With none left there is nothing to publish. */
export function holdBack(): void {
	const { held, guides } = readHeldBack();
	if (held.length > 0) console.log(tableOf(held));
	if (held.length < guides) return;
	stop(
		'No guide has been checked, so there is nothing that patients may have yet. ' +
			'A registered occupational therapist who did not write a guide signs it under “checked”: see content/README.md.',
	);
}

/** What a public build would leave out today, and why; and how many guides there are in all. */
export function readHeldBack(): { held: HeldBack[]; guides: number } {
	const today = dayOf(new Date());
	const library = readLibrary();
	const held = library.guides.flatMap((guide) => {
		const cards = signedCards(
			shownCards({ ...guide, facts: guide.front.values }, library),
			library,
		);
		const reason = guide.facts && reasonHeldBack(guide.facts, cards, today);
		return reason ? [{ slug: guide.slug, reason }] : [];
	});
	return { held, guides: library.guides.length };
}

function tableOf(held: HeldBack[]): string {
	const width = Math.max(...held.map(({ slug }) => slug.length));
	const rows = held.map(({ slug, reason }) => `  ${slug.padEnd(width)}  ${reason}`);
	return [`Held back (${held.length}):`, ...rows].join('\n');
}
