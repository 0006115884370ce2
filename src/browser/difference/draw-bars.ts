import { barsOf, type Bar } from '#lib/difference/bars.ts';
import { GROUPS } from '#lib/difference/counted-measures.ts';
import { sayNumber } from '#lib/difference/say-change.ts';
import type { Worked } from '#lib/difference/work-out.ts';
import type { DifferenceWords } from '#lib/words/for-difference.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** In units of the drawing, of which a letter has some 9. */
const WIDE = 340;
const BAR = { from: 156, most: 122, high: 19, step: 25 };
const TIME_FROM = 98;

/**
 * The bars of a row: before is hatched, after is filled, so that no colour is needed to tell them apart. To a program it
 * is nothing: the table below the picture says all of it.
 */
export function drawBars(name: string, worked: Worked, says: DifferenceWords): SVGElement {
	const bars = barsOf(worked);
	const groups = GROUPS.filter((group) => bars.some((bar) => bar.group === group));
	const high = bars.length * BAR.step + 2;
	const hatch = `hatch-${name}`;
	return element(
		'svg',
		{ viewBox: `0 0 ${WIDE} ${high}`, 'aria-hidden': 'true', focusable: 'false' },
		element(
			'pattern',
			{
				id: hatch,
				width: 7,
				height: 7,
				patternUnits: 'userSpaceOnUse',
				patternTransform: 'rotate(45)',
			},
			element('path', { d: 'M0 0v7', stroke: 'currentColor', 'stroke-width': 3 }),
		),
		...groups.map((group, at) =>
			element(
				'g',
				{ class: `bars-${group}`, transform: `translate(0 ${at * 2 * BAR.step + 2})` },
				element('text', { x: 0, y: 15, 'font-weight': 700 }, says.groups[group]),
				...bars
					.filter((bar) => bar.group === group)
					.flatMap((bar, index) => drawBar(bar, index * BAR.step, hatch, says)),
			),
		),
	);
}

function drawBar(
	{ time, value, share }: Bar,
	top: number,
	hatch: string,
	says: DifferenceWords,
): SVGElement[] {
	const long = Math.max(share * BAR.most, 2);
	const middle = top + 15;
	const label = element('text', { x: TIME_FROM, y: middle }, says.times[time]);
	if (value === undefined)
		return [label, element('text', { x: BAR.from, y: middle }, says.picture.missing)];
	return [
		label,
		element('rect', {
			x: BAR.from,
			y: top,
			width: long,
			height: BAR.high,
			fill: time === 'before' ? `url(#${hatch})` : 'currentColor',
			stroke: 'currentColor',
			'stroke-width': 2,
		}),
		element('text', { x: BAR.from + long + 7, y: middle, 'font-weight': 700 }, sayNumber(value)),
	];
}

function element(
	tag: string,
	settings: Record<string, string | number>,
	...inside: (SVGElement | string)[]
): SVGElement {
	const made: SVGElement = document.createElementNS(SVG, tag);
	for (const [name, value] of Object.entries(settings)) made.setAttribute(name, String(value));
	made.append(...inside);
	return made;
}
