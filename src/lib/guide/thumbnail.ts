import { coarsePath } from '#lib/guide/coarse-path.ts';

/** A drawing as it stands beside a result: small, so drawn coarsely. */
export interface Thumbnail {
	/** What an SVG calls its `viewBox`. */
	box: string;
	paths: ThumbnailPath[];
}

interface ThumbnailPath {
	line: string;
	/** Filled, or half filled, and not drawn by a pen. */
	fill?: 'whole' | 'half';
}

/** So many steps from left to right: half as many again as a thumbnail is wide on the page. */
const STEPS = 96;

/** A thumbnail of the text of one of our SVG files. */
export function thumbnailOf(svg: string): Thumbnail {
	const [left = 0, top = 0, width = STEPS, height = STEPS] = (
		/viewBox="([^"]*)"/.exec(svg)?.[1] ?? ''
	)
		.split(' ')
		.map(Number);
	const scale = STEPS / width;
	return {
		box: [left, top, width, height].map((one) => Math.round(one * scale)).join(' '),
		paths: [...svg.matchAll(/<path([^>]*)>/g)].map(([, settings = '']) => ({
			line: coarsePath(/ d="([^"]*)"/.exec(settings)?.[1] ?? '', scale),
			...fillOf(settings),
		})),
	};
}

function fillOf(settings: string): Pick<ThumbnailPath, 'fill'> {
	if (!settings.includes('fill="currentColor"')) return {};
	return { fill: settings.includes('fill-opacity') ? 'half' : 'whole' };
}
