import { findPart } from '#browser/page/find-part.ts';

/** As in picker.css: from here on there is room for a column beside the guides. */
const IS_WIDE = '(min-width: 52rem)';

/** Keeps what stands beside the guides on a wide window below them on a narrow one, for Tab and for eyes alike. */
export function placePanel(root: ParentNode): void {
	const wide = window.matchMedia(IS_WIDE);
	const more = findPart(root, '.picker-more');
	const place = () =>
		wide.matches
			? findPart(root, '.picker-bar').after(more)
			: findPart(root, '.picker-results').after(more);
	wide.addEventListener('change', place);
	place();
}
