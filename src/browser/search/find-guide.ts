import type { CatalogueFeed, FeedGuide } from '#lib/publish/catalogue-feed.ts';
import { dataFile, guideAddress, page } from '#lib/publish/addresses.ts';
import { MOST_GUIDES } from '#lib/facts/codes.ts';
import { looksLikeCodes, readTypedCodes, type TypedCode } from '#lib/hand-over/typed-codes.ts';
import { searchIn } from '#lib/words/for-search.ts';
import { announce } from '#browser/page/announce.ts';
import { bringBack } from '#browser/page/coming-back.ts';
import { fetchJson } from '#browser/fetch/fetch-json.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageLanguage } from '#browser/page/page-language.ts';

const lang = pageLanguage();
const { codes: says, find } = searchIn[lang];
const LONGEST_WAIT = 8000;

/**
 * `<find-guide>` takes codes or words. Words go to the search page, after `#`, so that no host sees them. Where
 * nothing is typed it says what to type, and goes back to the box.
 */
class FindGuide extends HTMLElement {
	connectedCallback(): void {
		const box = findPart<HTMLInputElement>(this, 'input');
		bringBack(() => [box]);
		findPart(this, 'form').addEventListener('submit', (event) => {
			event.preventDefault();
			const typed = box.value.trim();
			if (looksLikeCodes(typed)) void this.#open(typed);
			else if (typed) location.assign(`${page('search', lang)}#q=${encodeURIComponent(typed)}`);
			else this.#askForWords(box);
		});
	}

	#askForWords(box: HTMLInputElement): void {
		this.#answer([line(find.nothingTyped)]);
		box.addEventListener('input', () => this.#answer([]), { once: true });
		box.focus();
	}

	async #open(typed: string): Promise<void> {
		const feed = await fetchFeed().catch(() => undefined);
		if (!feed) return this.#answer(withoutFeed(typed));
		const guides = new Map(feed.guides.map((guide) => [guide.code, guide]));
		const read = readTypedCodes(typed, [...guides.keys()]);
		const known = read.flatMap((one) => (one.kind === 'known' ? [one.code] : []));
		if (read.length > MOST_GUIDES) this.#answer([line(says.tooMany(MOST_GUIDES))]);
		else if (known.length < read.length)
			this.#answer([...read.flatMap((one) => explain(one, guides)), ...openAll(known)]);
		else this.#go(known, guides);
	}

	#go(codes: string[], guides: Map<string, FeedGuide>): void {
		const only = codes.length === 1 ? guides.get(codes[0] ?? '') : undefined;
		location.assign(only ? guideAddress(only.slug, lang) : `${page('r', lang)}#${codes.join('-')}`);
	}

	#answer(parts: HTMLElement[]): void {
		announce(findPart(this, '[data-answer]'), ...parts);
	}
}

/** A mended code is always shown with its title and asked about: never opened by itself. */
function explain(one: TypedCode, guides: Map<string, FeedGuide>): HTMLElement[] {
	if (one.kind === 'known') return [];
	if (one.kind === 'unknown') return [line(says.unknown(one.typed))];
	const choices = one.codes.flatMap((code) => {
		const guide = guides.get(code);
		return guide ? [link(guideAddress(guide.slug, lang), says.choose(code, guide.title))] : [];
	});
	return [line(says.didYouMean(one.typed)), ...choices];
}

/** The codes that we have. */
const fetchFeed = () =>
	fetchJson<CatalogueFeed>(dataFile('catalogue', lang), ({ guides }) => Array.isArray(guides), {
		longestWait: LONGEST_WAIT,
	});

/** The reader's list holds every guide, and may be kept; so may the guide. */
function withoutFeed(typed: string): HTMLElement[] {
	const codes = typed.match(/[1-9]{4}/g) ?? [];
	return [line(says.failed), ...openAll(codes), link(page('offline', lang), says.keptHere)];
}

function openAll(known: string[]): HTMLElement[] {
	return known.length > 0
		? [link(`${page('r', lang)}#${known.join('-')}`, `${says.several}: ${known.join(', ')}`)]
		: [];
}

function line(text: string): HTMLElement {
	return Object.assign(document.createElement('p'), { textContent: text });
}

function link(href: string, text: string): HTMLElement {
	const paragraph = document.createElement('p');
	paragraph.append(Object.assign(document.createElement('a'), { href, textContent: text }));
	return paragraph;
}

customElements.define('find-guide', FindGuide);
