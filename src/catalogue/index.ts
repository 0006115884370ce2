import { catalogueGuide, type CatalogueGuide } from './catalogue-guide.ts';
import { shownTexts } from './guide-texts.ts';
import { cardsIn } from './cards.ts';
import { factsOf, textsOf } from './own-facts.ts';
import { isPublicBuild } from '#lib/publish/build-mode.ts';
import { siteLanguage } from '#lib/publish/site-language.ts';
import { languageAt, type Language } from '#lib/text/languages.ts';
import { libraryChecks } from '#lib/sign-off/library-checks.ts';
import { hasPublicPage, mayBeOffered } from '#lib/sign-off/guide-state.ts';

export type { CatalogueGuide };
export {
	conditions,
	crisisContacts,
	dangerSigns,
	organisations,
	pick,
	routes,
	safetyLines,
} from './cards.ts';

const everyGuide: CatalogueGuide[] = await Promise.all(shownTexts.map(catalogueGuide));

/** Every guide that this build has a page for, A to Z: a guide once given to patients keeps its page. */
export const guides = everyGuide
	.filter(({ facts, state }) => !isPublicBuild || hasPublicPage(facts, state))
	.toSorted((a, b) => a.facts.title.localeCompare(b.facts.title, siteLanguage));

/** The guides that no list shows, with a page or without: taken down, being corrected, or for patients not signed any more. */
export const goneGuides = everyGuide.filter(
	({ facts, state }) =>
		state === 'withdrawn' ||
		facts.beingCorrected !== undefined ||
		(isPublicBuild && !hasPublicPage(facts, state)),
);

/** The guides that lists may show: all but the withdrawn, and those that are being corrected. */
export const offeredGuides = guides.filter(({ state }) => mayBeOffered(state));

/** How many guides are fit for patients today, of all that are shown, and who wrote them. */
export const libraryState = libraryChecks(offeredGuides);

const bySlug = new Map(guides.map((guide) => [guide.slug, guide]));

/** The guide with a folder name, or nothing if this build does not show it. */
export const guideNamed = (slug: string): CatalogueGuide | undefined => bySlug.get(slug);

const byCode = new Map(guides.map((guide) => [guide.facts.code, guide]));

/** The guide that a page is about, by the folder name or the code in its address. */
export const guideOnPage = (at: Partial<Record<string, string>>): CatalogueGuide | undefined =>
	bySlug.get(at['guide'] ?? '') ?? byCode.get(at['code'] ?? '');

/** The topics in their order, each with its guides. */
export const topics = [...factsOf('topics')]
	.map(([slug, facts]) => ({
		slug,
		facts,
		guides: offeredGuides.filter((guide) => guide.topic === slug),
	}))
	.toSorted((a, b) => a.facts.shelf - b.facts.shelf);

/** The topic with a folder name; a guide in an unknown folder stops the build. */
export function topicNamed(slug: string): (typeof topics)[number] {
	const topic = topics.find((candidate) => candidate.slug === slug);
	if (!topic)
		throw new Error(
			`content/guides/${slug}: there is no topic of that name. Add content/topics/${slug}.yaml, or move the guide.`,
		);
	return topic;
}

/** The ready packs as they are written, each by its name, in the order of their buttons. */
export const typedPacks = [...factsOf('packs')].toSorted(([, a], [, b]) => a.shelf - b.shelf);

/** The standing pages: about, privacy and the like. */
const standingPages = await textsOf('pages');

/** The standing pages that hold more than words, each with a route of its own. */
const WITH_ROUTE = ['urgent-help', 'pointing-cards', 'show-the-difference'];

/** The words of a standing page that has a route of its own. */
export function standingPage(name: string) {
	const found = WITH_ROUTE.includes(name) && standingPages.find(({ id }) => id === `${name}/en`);
	if (!found) throw new Error(`content/pages/${name}/en.mdx is missing.`);
	return found;
}

/** The standing pages that are words alone. */
export const plainPages = standingPages.filter(
	({ id }) => !WITH_ROUTE.some((name) => id === `${name}/en`),
);

/** What is in the address of a page. */
type Params = Partial<Record<string, string>>;

/** Whether the guide or the standing page at an address has its words in English, in a build of another language. */
const inEnglish = (at: Params): 'en' | undefined =>
	guideOnPage(at)?.facts.lang ??
	plainPages.find(({ id }) => at['page'] !== undefined && id === `${at['page']}/en`)?.data.lang;

/** The language of the words on a page, and so of all that is drawn among them. */
export const languageOn = (at: Params): Language => inEnglish(at) ?? languageAt(at['lang']);

/** The danger signs and cards in that language. */
export const cardsOn = (at: Params) => cardsIn(inEnglish(at));
