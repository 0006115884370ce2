/** What a guide offers to try: the one thing for today, its steps, its do lists and its choices. */
const OFFERS =
	'[data-today] p, .steps > ol > li, [data-part="do-list"] li, [data-part="option"] > h3';

/** The steps and ideas of a guide, each as one plain line, each once. */
export function guideSteps(guide: ParentNode): string[] {
	const lines = [...guide.querySelectorAll(OFFERS)].map((offer) => {
		const copy = offer.cloneNode(true) as Element;
		for (const mark of copy.querySelectorAll('.source-mark')) mark.remove();
		const line = copy.textContent.replaceAll(/\s+/g, ' ').trim();
		return line.charAt(0).toUpperCase() + line.slice(1);
	});
	return [...new Set(lines)].filter(Boolean);
}
