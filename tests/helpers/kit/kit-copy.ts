import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberedSteps } from '#lib/guide/numbered-steps.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { aSession } from './sample-kit.ts';
import { signEasyRead, signKit } from '../copies/sign-copy.ts';

/** Of the sessions and teaching cards: those that patients and staff may have there, and those signed too soon. */
export const kit = {
	/** A made-up session about two guides that are checked, and the card about one of them. */
	fit: ['sessions/made-up', 'teaching-cards/chair-and-height'],
	/** Signed, but a guide of each is overdue or a draft. */
	waiting: ['sessions/saving-energy', 'teaching-cards/falls'],
};

/** Easy Read versions that are signed there: of the first the guide is checked, of the second a draft. */
export const signedEasyReads = ['getting-up-from-a-chair', 'after-a-fall'] as const;

/** Writes a session of the first steps of guides that are checked into a copy, and signs it and a few others, Easy Read versions among them. */
export function writeAndSignKit(folder: string, slugs: string[]): void {
	const { guides } = readLibrary(join(folder, 'content'));
	const cards = guides
		.filter(({ slug }) => slugs.includes(slug))
		.map(({ slug, tree }) => {
			const [step] = tree ? numberedSteps(tree) : [];
			const words = step?.text.split(/(?<=[.:,])/)[0] ?? '';
			return { guide: slug, steps: [words] };
		});
	const text = aSession
		.replace(/cards:[^]*?(?= {2}- title: The end)/, `cards: ${JSON.stringify(cards)}\n`)
		.replace(/handouts: .*/, `handouts: ${JSON.stringify(slugs)}`)
		.replace('[burns]', '[hot-water]')
		// Last: two of one order are refused.
		.replace(/^order: .*/m, 'order: 99');
	writeFileSync(join(folder, 'content/sessions/made-up.yaml'), text);
	for (const name of [...kit.fit, ...kit.waiting]) signKit(folder, name);
	for (const slug of signedEasyReads) signEasyRead(folder, slug);
}
