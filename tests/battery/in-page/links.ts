import { describe, isSeen } from './seeing.ts';

const KINDS = [
	{ file: /\.pdf($|[?#])/i, words: /\bpdf\b/i, what: 'a PDF' },
	{ file: /\.(mp3|wav|ogg|m4a)($|[?#])/i, words: /\b(sound|audio|listen|hear)/i, what: 'sound' },
	{ file: /\.(mp4|mov|webm|ogv|avi)($|[?#])/i, words: /\b(film|video|watch)/i, what: 'a film' },
	{
		file: /\.(jpe?g|png|gif|webp|avif)($|[?#])/i,
		words: /\b(picture|photo|drawing|image)/i,
		what: 'a picture',
	},
	{ file: /\.(docx?|xlsx?|pptx?)($|[?#])/i, words: /\b(word|excel|document)/i, what: 'a document' },
];

const SPOKEN = /\.(mp3|wav|ogg|m4a|mp4|mov|webm|ogv|avi)($|[?#])/i;

/** Links that do not say where they lead or how, or are not seen to be links. */
export function linkFaults(): string[] {
	return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) =>
		faultsOf(link).map((fault) => `${fault}: ${describe(link)}`),
	);
}

function faultsOf(link: HTMLAnchorElement): string[] {
	const text = (link.ariaLabel ?? link.textContent).trim();
	const words = `${text} ${[...link.querySelectorAll('img')].map(({ alt }) => alt).join(' ')}`;
	const href = link.getAttribute('href') ?? '';
	const faults = KINDS.filter((kind) => kind.file.test(href) && !kind.words.test(words)).map(
		({ what }) => `Does not say that it leads to ${what}`,
	);
	if (
		link.getAttribute('target') === '_blank' &&
		!/\bnew (tab|window)\b|\b(tab|ffenestr) newydd\b/i.test(words)
	)
		faults.push('Opens a new window without a word');
	if (text && link.getAttribute('title')?.trim().toLowerCase() === text.toLowerCase())
		faults.push('Its title says its words again');
	const next = link.nextElementSibling;
	const between = link.nextSibling === next || !link.nextSibling?.textContent?.trim();
	if (between && next instanceof HTMLAnchorElement && next.getAttribute('href') === href)
		faults.push('Twice the same link, side by side');
	const beside = link.parentElement?.textContent ?? '';
	if (SPOKEN.test(href) && !/\b(transcript|in words|what is said)\b/i.test(beside))
		faults.push('Leads to what is said, which is written nowhere near');
	if (next instanceof HTMLAnchorElement && between && isInLine(link) && isInLine(next))
		faults.push('Nothing but a space before the next link');
	if (text && isHidden(link)) faults.push('Its words are not seen');
	if (isLikeText(link)) faults.push('Looks like the text round it');
	return faults;
}

/** Runs on in a line of words: what stands apart, or has an edge, is told from its neighbour. */
function isInLine(link: HTMLAnchorElement): boolean {
	const { display, borderTopWidth } = getComputedStyle(link);
	const holder = link.parentElement && getComputedStyle(link.parentElement).display;
	// Brackets of its own part a number from the next.
	if (/^\[.*\]$/.test(link.textContent.trim())) return false;
	return display === 'inline' && borderTopWidth === '0px' && !/flex|grid/.test(holder ?? '');
}

/** Words that are set outside of the window, or in no size or colour. */
function isHidden(link: HTMLAnchorElement): boolean {
	if (!link.checkVisibility() || link.querySelector('img, svg')) return false;
	const { fontSize, textIndent, color, opacity } = getComputedStyle(link);
	return (
		Number.parseFloat(fontSize) < 2 ||
		Number.parseFloat(textIndent) < -99 ||
		Number(opacity) < 0.1 ||
		/^rgba\(.*, 0\)$|^transparent$/.test(color)
	);
}

/** A link in a line of text has a line under it, an edge, a ground of its own, or at least a weight of its own. */
function isLikeText(link: HTMLAnchorElement): boolean {
	const holder = link.parentElement?.closest('p, li, dd, td, figcaption');
	if (!holder || !isSeen(link) || link.closest('nav, svg')) return false;
	const isAlone = holder.textContent.trim() === link.textContent.trim();
	// A number in brackets is how a source is marked everywhere.
	if (isAlone || /^\[\d+\]$/.test(link.textContent.trim())) return false;
	const own = getComputedStyle(link);
	const around = getComputedStyle(holder);
	return (
		own.textDecorationLine === 'none' &&
		Number.parseFloat(own.borderBottomWidth) === 0 &&
		own.backgroundColor === 'rgba(0, 0, 0, 0)' &&
		own.fontWeight === around.fontWeight &&
		own.display === 'inline'
	);
}
