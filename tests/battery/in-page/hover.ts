import { describe } from './seeing.ts';

const SHOWS = ['display', 'visibility', 'opacity', 'clip-path', 'left', 'max-height'];

/** What only a mouse brings out: menus and tips shown by hovering, `title` on a thing to read, and keys that clash. */
export function mouseOnlyFaults(): string[] {
	const keys = [...document.querySelectorAll('[accesskey]')].map(
		(one) => `A key of its own that may clash: ${describe(one)}`,
	);
	const tips = [...document.body.querySelectorAll('[title]:not(iframe, abbr, svg *)')].map(
		(one) => `Words that only a mouse brings out: ${describe(one)}`,
	);
	return [...keys, ...tips, ...hovers()];
}

function hovers(): string[] {
	const rules = [...document.styleSheets].flatMap((sheet) => styleRules(sheet.cssRules));
	const focused = rules.filter(({ selectorText }) => selectorText.includes(':focus'));
	return rules
		.filter(({ selectorText }) => /:hover\b[^,]*[\s>+~]/.test(selectorText))
		.filter(({ style }) => SHOWS.some((name) => style.getPropertyValue(name)))
		.filter(
			({ selectorText }) =>
				!focused.some((one) => partShown(one.selectorText) === partShown(selectorText)),
		)
		.map(({ selectorText }) => `Shown to a mouse and not to Tab: ${selectorText}`);
}

/** What a rule shows, whatever brings it out. */
const partShown = (selector: string): string =>
	selector.split(',')[0]?.replace(/^.*:(?:hover|focus(?:-within|-visible)?)\b/, '') ?? '';

function styleRules(rules: CSSRuleList): CSSStyleRule[] {
	return [...rules].flatMap((rule) => [
		...(rule instanceof CSSStyleRule ? [rule] : []),
		...('cssRules' in rule ? styleRules(rule.cssRules as CSSRuleList) : []),
	]);
}
