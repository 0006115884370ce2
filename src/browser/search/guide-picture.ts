import type { Shape } from '#lib/guide/thumbnail.ts';
import { fetchInTime } from '#browser/fetch/fetch-in-time.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Pictures = Record<string, Shape>;

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
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
	});
	fetchPictures()
		.then(({ [slug]: picture }) => {
			if (!picture) return;
			const [, { viewBox = '', 'stroke-width': weight = '3' }, ...shapes] = picture;
			svg.setAttribute('viewBox', viewBox);
			svg.setAttribute('stroke-width', weight);
			svg.append(...shapes.map(shapeElement));
		})
		// The title says all that the picture would.
		.catch(() => undefined);
	return svg;
}

function shapeElement([name, settings, ...shapes]: Shape): SVGElement {
	const element = svgElement(name, settings);
	element.append(...shapes.map(shapeElement));
	return element;
}

function svgElement(name: string, settings: Record<string, string>): SVGElement {
	const element = document.createElementNS(SVG, name);
	for (const [setting, value] of Object.entries(settings)) element.setAttribute(setting, value);
	return element;
}
