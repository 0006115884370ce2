import { opacityOf, over, paperOf, ratioOf, readColour, type Colour } from './colours.ts';
import { isSeen, describe, seenElements, seenTexts } from './seeing.ts';

const TEXT = 7;
const SHAPE = 3;
const FIELDS =
	'input:not([type=checkbox], [type=radio], [type=range], [type=file], [type=hidden]), select, textarea';
const DRAWINGS = 'svg[role=img], svg[aria-label], :is(a, button, summary) svg';

/**
 * Text under 7:1 (WCAG 1.4.6), and edges of fields and drawings that mean something under 3:1 (1.4.11),
 * in the colours that the page wears now.
 */
export function contrastFaults(): string[] {
	const found = [...texts(), ...besides(), ...fields(), ...drawings()];
	return [...new Set(found)];
}

function texts(): string[] {
	return seenTexts()
		.filter(({ holder }) => !holder.closest(':disabled'))
		.flatMap(({ holder }) => {
			const { color, fill } = getComputedStyle(holder);
			return judge(holder, holder instanceof SVGElement ? fill : color, 'Text');
		});
}

/** What stands beside an element's own words: bullets, numbers, signs, and the words in an empty field. */
function besides(): string[] {
	return seenElements().flatMap((element) => {
		const signs = ['::before', '::after', '::marker'].flatMap((place) => {
			const { content, color, backgroundColor } = getComputedStyle(element, place);
			if (!/["(]/.test(content) || content === '""') return [];
			const paper = over(readColour(backgroundColor), paperOf(element));
			return judge(element, color, `Text of ${place}`, paper);
		});
		if (!element.matches('[placeholder]')) return signs;
		const { color } = getComputedStyle(element, '::placeholder');
		return [...signs, ...judge(element, color, 'Text of the placeholder')];
	});
}

function judge(element: Element, ink: string, what: string, paper = paperOf(element)): string[] {
	// On paper, a field has lines to write on.
	if (getComputedStyle(element).backgroundImage !== 'none' && !element.matches('textarea'))
		return [`A picture or shade behind text: ${describe(element)}`];
	const ratio = ratioOf(over(readColour(ink), paper, opacityOf(element)), paper);
	return ratio < TEXT - 0.005 ? [`${what} ${ratio.toFixed(2)}:1 ${describe(element)}`] : [];
}

function fields(): string[] {
	return [...document.querySelectorAll(FIELDS)]
		.filter((field) => isSeen(field) && !field.matches(':disabled'))
		.flatMap((field) => {
			const style = getComputedStyle(field);
			const around = paperOf(field.parentElement);
			const edges = (['Top', 'Right', 'Bottom', 'Left'] as const)
				.filter((side) => Number.parseFloat(style[`border${side}Width`]) >= 1)
				.map((side) => over(readColour(style[`border${side}Color`]), around));
			const best = bestRatio([paperOf(field), ...edges], around);
			const edge = best < SHAPE ? [`Edge of field ${best.toFixed(2)}:1 ${describe(field)}`] : [];
			return [...judge(field, style.color, 'Typed text'), ...edge];
		});
}

function drawings(): string[] {
	return [...document.querySelectorAll(DRAWINGS)].filter(isSeen).flatMap((drawing) => {
		const paper = paperOf(drawing.parentElement);
		const paints = [...drawing.querySelectorAll('path, line, circle, rect, polyline, polygon')]
			.flatMap((shape) => [getComputedStyle(shape).stroke, getComputedStyle(shape).fill])
			.filter((paint) => paint !== 'none')
			.map((paint) => over(readColour(paint), paper));
		const best = bestRatio(paints, paper);
		return paints.length > 0 && best < SHAPE
			? [`Drawing ${best.toFixed(2)}:1 ${describe(drawing)}`]
			: [];
	});
}

const bestRatio = (colours: Colour[], around: Colour): number =>
	Math.max(...colours.map((colour) => ratioOf(colour, around)));
