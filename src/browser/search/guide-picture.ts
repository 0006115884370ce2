import type { Thumbnail } from '#lib/guide/thumbnail.ts';
import { fetchInTime } from '#browser/fetch/fetch-in-time.ts';

const SVG = 'http://www.w3.org/2000/svg';
const FILLS = { whole: '1', half: '0.25' };

type Pictures = Record<string, Thumbnail>;

let pictures: Promise<Pictures> | undefined;

/** Fetches the pictures of all guides, once: whatever was found, so that no host learns what that was. */
export function fetchPictures(): Promise<Pictures> {
	const fetched = pictures ?? readPictures();
	pictures = fetched;
	fetched.catch(() => (pictures = undefined));
	return fetched;
}

async function readPictures(): Promise<Pictures> {
	return (await (await fetchInTime('/search-pictures.json')).json()) as Pictures;
}

/** The picture of a guide beside its title: a place of its size, drawn on when the pictures have come. */
export function guidePicture(slug: string): SVGElement {
	const svg = svgElement('svg', {
		class: 'size-16 shrink-0 rounded-lg bg-tile p-1 text-on-tile',
		'aria-hidden': 'true',
		fill: 'none',
		stroke: 'currentColor',
		'stroke-width': '1.5',
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
	});
	fetchPictures()
		.then(({ [slug]: picture }) => {
			if (!picture) return;
			svg.setAttribute('viewBox', picture.box);
			svg.append(...picture.paths.map(pathElement));
		})
		// The title says all that the picture would.
		.catch(() => undefined);
	return svg;
}

function pathElement({ line, fill }: Thumbnail['paths'][number]): SVGElement {
	const filled = fill && { fill: 'currentColor', 'fill-opacity': FILLS[fill], stroke: 'none' };
	return svgElement('path', { d: line, 'vector-effect': 'non-scaling-stroke', ...filled });
}

function svgElement(name: string, settings: Record<string, string>): SVGElement {
	const element = document.createElementNS(SVG, name);
	for (const [setting, value] of Object.entries(settings)) element.setAttribute(setting, value);
	return element;
}
