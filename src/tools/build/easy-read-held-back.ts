import type { Library } from '#lib/checks/library.ts';
import { easyReadFacts, placeOfEasyRead } from '#lib/facts/easy-read.ts';
import { isOfGuide } from '#lib/sign-off/easy-read-state.ts';
import { reasonHeldBack } from '#lib/sign-off/reason-held-back.ts';
import { factsIn, pathsOf } from '#tools/content/content-files.ts';
import type { GuidesForPatients } from './kit-held-back.ts';

/** Which Easy Read versions a public build would leave out today, and why. */
export function readEasyReadHeldBack(
	{ today }: Pick<Library, 'today'>,
	{ texts, held }: GuidesForPatients,
	content = 'content',
): { slug: string; reason: string }[] {
	return pathsOf('easyReads', content).flatMap((path) => {
		const facts = easyReadFacts.parse(factsIn(path));
		const { slug } = placeOfEasyRead(path);
		const guide = texts.get(slug)?.facts;
		const waits =
			held.has(slug) || !guide
				? 'waiting: its guide is held back'
				: isOfGuide(facts, guide)
					? undefined
					: 'waiting: its guide was changed after it was made';
		const reason = reasonHeldBack(facts, [], today) ?? waits;
		return reason ? [{ slug, reason }] : [];
	});
}
