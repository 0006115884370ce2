import { dayOf } from '#lib/dates.ts';
import { reasonHeldBack } from '#lib/held-back.ts';
import { readLibrary } from './read-guides.ts';
import { stop } from './steps.ts';

/** Says which guides a public build leaves out, and why. With none left there is nothing to publish. */
export function holdBack(): void {
	const today = dayOf(new Date());
	const { guides } = readLibrary();
	const held = guides.flatMap(({ slug, facts }) => {
		const reason = facts && reasonHeldBack(facts, today);
		return reason ? [`  ${slug}: ${reason}`] : [];
	});
	if (held.length > 0) console.log(['Held back:', ...held].join('\n'));
	if (held.length < guides.length) return;
	stop(
		'No guide has been checked, so there is nothing that patients may have yet. ' +
			'A registered occupational therapist who did not write a guide signs it under “checked”: see content/README.md.',
	);
}
