import { broughtBy, cardsOf } from '#lib/brought.ts';
import { dayOf } from '#lib/dates.ts';
import { reasonHeldBack } from '#lib/held-back.ts';
import { readLibrary } from './read-guides.ts';
import { stop } from './steps.ts';

/** Says which guides a public build leaves out, and why. With none left there is nothing to publish. */
export function holdBack(): void {
	const today = dayOf(new Date());
	const library = readLibrary();
	const { guides } = library;
	const held = guides.flatMap((guide) => {
		const cards = cardsOf(broughtBy(guide, library.routes), library);
		const reason = guide.facts && reasonHeldBack(guide.facts, cards, today);
		return reason ? [{ slug: guide.slug, reason }] : [];
	});
	if (held.length > 0) console.log(tableOf(held));
	if (held.length < guides.length) return;
	stop(
		'No guide has been checked, so there is nothing that patients may have yet. ' +
			'A registered occupational therapist who did not write a guide signs it under “checked”: see content/README.md.',
	);
}

function tableOf(held: { slug: string; reason: string }[]): string {
	const width = Math.max(...held.map(({ slug }) => slug.length));
	const rows = held.map(({ slug, reason }) => `  ${slug.padEnd(width)}  ${reason}`);
	return [`Held back (${held.length}):`, ...rows].join('\n');
}
