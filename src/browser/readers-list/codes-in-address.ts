import { mendedCodes } from '#lib/hand-over/mended-code.ts';
import { readRecommendation, writeRecommendation } from '#lib/hand-over/recommendation.ts';
import type { CatalogueFeed, FeedGuide } from '#lib/publish/catalogue-feed.ts';
import { dataFile, guideAddress, page } from '#lib/publish/addresses.ts';
import { fetchInTime } from '#browser/fetch/fetch-in-time.ts';
import { say } from '#browser/page/announce.ts';
import { createElement, link } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { pageWords } from '#browser/page/page-words.ts';

const says = pageWords().codes;
const lang = pageLanguage();

/**
 * `<codes-in-address>` stands on the page for addresses that lead nowhere. Where the address holds codes, as
 * `/r/8744-3864` and `/G/8744/` do, it offers their guides; what may be a mistyped code is asked about.
 */
class CodesInAddress extends HTMLElement {
	connectedCallback(): void {
		const read = readRecommendation(location.pathname.replaceAll('/', ' ') + location.hash);
		if (read.codes.length + read.figures.length > 0)
			this.#offer(read).catch(() => {
				// Without the list of guides nothing is offered: the box and the ways on are there.
			});
	}

	async #offer(read: ReturnType<typeof readRecommendation>): Promise<void> {
		const feed = (await (await fetchInTime(dataFile('catalogue', lang))).json()) as CatalogueFeed;
		const guides = new Map(feed.guides.map((guide) => [guide.code, guide]));
		const known = read.codes.filter((code) => guides.has(code));
		// Figures in some other address, such as a year, are no code.
		const isOurs = known.length > 0 || read.unknown.length === read.figures.length;
		const mended = isOurs
			? read.figures.map((typed) => ({ typed, codes: mendedCodes(typed, [...guides.keys()]) }))
			: [];
		const rows = [
			...known.map((code) => guideRow(guides.get(code))),
			...(known.length > 1 ? [allRow({ ...read, codes: known })] : []),
			...mended
				.filter(({ codes }) => codes.length > 0)
				.flatMap(({ typed, codes }) => [
					createElement('li', { textContent: says.didYouMean(typed) }),
					...codes.map((code) => guideRow(guides.get(code))),
				]),
		];
		findPart(this, 'ul').replaceChildren(...rows);
		const section = findPart(this, 'section');
		section.hidden = rows.length === 0;
		if (rows.length > 0) say(section, section.textContent);
	}
}

function guideRow(guide?: FeedGuide): HTMLElement {
	return guide
		? createElement(
				'li',
				{},
				link(guideAddress(guide.slug, lang), says.choose(guide.code, guide.title)),
			)
		: createElement('li', {});
}

function allRow(named: { codes: string[]; isLarge: boolean }): HTMLElement {
	const address = `${page('r', lang)}#${writeRecommendation(named)}`;
	return createElement('li', {}, link(address, `${says.several}: ${named.codes.join(', ')}`));
}

customElements.define('codes-in-address', CodesInAddress);
