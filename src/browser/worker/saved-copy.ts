import { bareHeaders } from '#browser/keep/page-files.ts';
import { isPastCheck, isTooOld, readKept } from '#lib/keep/kept-copy.ts';
import { dayOf, sayDate } from '#lib/text/dates.ts';

const NOTE = 'my-3 border-l-6 pl-3 text-sm leading-snug font-bold';
const WARNING = `${NOTE} border-help text-help`;

/** The same answer with other text. */
export function withText(text: string, answer: Response): Response {
	return new Response(text, { headers: bareHeaders(answer) });
}

/** Where a guide begins, above its title. */
const GUIDE = /<article [^>]*data-guide[^>]*>(?:<div class="guide-top">)?/;

/**
 * A saved copy that says so, at the head of the guide, where it prints too. One that is too old stands
 * shut behind a notice, and is not given to be printed on a slip.
 */
export async function showCopy(copy: Response, request: Request): Promise<Response> {
	const html = await copy.text();
	const kept = readKept(copy.headers.get('Kept'));
	if (!kept) return Response.error();
	const { on, says } = kept;
	const now = new Date();
	const day = sayDate(on.slice(0, 'yyyy-mm-dd'.length), says.lang.slice(0, 'en'.length));
	const note = (words: string, look = WARNING) =>
		`<p class="${look}" data-state-line="overdue" data-saved>${words.replace('{day}', day)}</p>`;
	if (isTooOld(kept, now)) {
		if (request.mode !== 'navigate') return Response.error();
		const shut = `${note(says.tooOld)}<details><summary class="min-h-12">${says.show}</summary>`;
		return withText(
			html.replace(/<main [^>]*>/, (main) => main + shut).replace('</main>', '</details></main>'),
			copy,
		);
	}
	const notes =
		note(says.saved, `${NOTE} border-line`) +
		(isPastCheck(html, dayOf(now)) ? note(says.overdue) : '');
	const head = GUIDE.test(html) ? GUIDE : /<main [^>]*>/;
	return withText(
		html.replace(head, (start) => start + notes),
		copy,
	);
}
