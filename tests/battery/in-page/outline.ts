import { isSeen, describe, seenElements } from './seeing.ts';

const VAGUE =
	/^(click|tap|press)? ?(here|more|read more|learn more|this|this page|page|link|details|\.)\.?$/i;
const NAMELESS = /^(image|picture|photo|drawing|icon) of |\.(png|jpe?g|svg|webp|avif)$/i;

/** What a page must have and say, whatever stands on it: one main heading, headings in order, names that mean something alone. */
export function outlineFaults(): string[] {
	return [...frame(), ...headings(), ...names(), ...fields(), ...voiceFaults()];
}

function frame(): string[] {
	const faults: string[] = [];
	const { lang } = document.documentElement;
	if (!/^(en-GB|cy)$/.test(lang)) faults.push(`The language is "${lang}", not en-GB or cy.`);
	if (document.title.trim().length < 4) faults.push('The page has no title.');
	const first = document.querySelector('a[href], button, input')?.getAttribute('href');
	if (first !== `#${document.querySelector('main')?.id}`)
		faults.push('The first press of Tab does not offer the way past the menu.');
	for (const part of ['h1', 'main', 'body header', 'footer'])
		if (document.querySelectorAll(part).length === 0) faults.push(`There is no ${part}.`);
	for (const part of ['h1', 'main'])
		if (document.querySelectorAll(part).length > 1) faults.push(`There is more than one ${part}.`);
	return faults;
}

/** Two parts of a page that are read out politely as they change talk over each other (WCAG 4.1.3). */
export function voiceFaults(): string[] {
	const voices = [
		...document.querySelectorAll('[role=status], [role=log], output, [aria-live=polite]'),
	];
	return voices.length > 1
		? [`More than one part is read out as it changes: ${voices.map(describe).join(' and ')}`]
		: [];
}

function headings(): string[] {
	const all = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((one) =>
		one.checkVisibility(),
	);
	const level = (heading: Element | undefined) => Number(heading?.localName[1] ?? 0);
	return all.flatMap((heading, index) => {
		if (!heading.textContent.trim()) return [`Empty heading: ${describe(heading)}`];
		const isSkip = level(heading) > level(all[index - 1]) + 1;
		return isSkip ? [`A level of headings is left out before ${describe(heading)}`] : [];
	});
}

function names(): string[] {
	const links = [...document.querySelectorAll('a[href], button')]
		.filter((link) => VAGUE.test(heard(link)))
		.map((link) => `Says nothing when heard alone: ${describe(link)}`);
	const hollow = [...document.querySelectorAll('a[href="#"], a[href^="javascript:" i]')].map(
		(link) => `Leads nowhere: ${describe(link)}`,
	);
	const pictures = [...document.querySelectorAll('img[alt], svg[aria-label]')]
		.filter((one) => NAMELESS.test(one.getAttribute('alt') ?? one.ariaLabel ?? ''))
		.map((one) => `The words of a picture describe what it shows: ${describe(one)}`);
	const menus = [...document.querySelectorAll('article > nav')].map(
		(menu) => `A menu that is marked as an article: ${describe(menu)}`,
	);
	return [...links, ...hollow, ...pictures, ...menus];
}

/** The words of a link as they are heard: without those that a style hides from all. */
function heard(link: Element): string {
	const words = link instanceof HTMLElement && isSeen(link) ? link.innerText : link.textContent;
	return (link.getAttribute('aria-label') ?? words).trim();
}

/** What is typed stays in sight with its name: a placeholder is gone with the first letter. */
function fields(): string[] {
	return [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
		.filter(isSeen)
		.filter((field) => {
			const { labels } = field as HTMLInputElement;
			const named = field.getAttribute('aria-labelledby')?.split(' ') ?? [];
			const by = [...(labels ?? []), ...named.map((id) => document.getElementById(id))];
			return !by.some((label) => label && label.textContent.trim() !== '');
		})
		.map((field) => `Has no name beside it: ${describe(field)}`);
}

/** What makes text hard to read for many: small or tight letters, capitals, slant, edges made straight. */
export function readingFaults(): string[] {
	return seenElements()
		.filter((element) => [...element.childNodes].some(isText))
		.filter((element) => !element.closest('svg'))
		.flatMap((element) => {
			const style = getComputedStyle(element);
			const size = Number.parseFloat(style.fontSize);
			const faults: string[] = [];
			if (size < 16) faults.push(`letters of ${size} px`);
			if (style.textTransform === 'uppercase') faults.push('block capitals');
			if (style.fontStyle !== 'normal') faults.push('slanted letters');
			if (style.textAlign === 'justify') faults.push('edges made straight');
			if (element.matches('p, li, dd') && Number.parseFloat(style.lineHeight) < size * 1.2)
				faults.push('lines too tight');
			return faults.map((fault) => `Hard to read, ${fault}: ${describe(element)}`);
		});
}

const isText = (node: Node): boolean =>
	node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '';
