import alsoSaidList from '../../content/search/also-said.yaml?raw';
import nowList from '../../content/search/now.yaml?raw';
import notOursList from '../../content/search/not-ours.txt?raw';
import ordinaryList from '../../content/search/ordinary.txt?raw';
import synonymList from '../../content/search/synonyms.txt?raw';
import urgentList from '../../content/search/urgent.yaml?raw';
import {
	conditions,
	crisisContacts,
	dangerSigns,
	guides,
	offeredGuides,
	organisations,
	packEntries,
	pick,
	routes,
	safetyLines,
	topicNamed,
	type CatalogueGuide,
} from '#catalogue';
import type { CardKind } from '#lib/sign-off/shown-cards.ts';
import { builtOn } from '#lib/publish/build-mode.ts';
import { pickerGuide, type PickerGuide } from '#lib/hand-over/picker-guide.ts';
import { slipGroups, type SlipHelp } from '#lib/hand-over/slip-signs.ts';
import { searchGuide, type SearchData } from '#lib/query/search-data.ts';
import { send } from '#lib/query/wire-format.ts';
import { reviewOfGuide, reviewsOfCards } from '#lib/sign-off/reviews.ts';
import { readAlsoSaid, readSearchLists } from '#lib/query/search-lists.ts';

const codeOf = (slug: string) =>
	offeredGuides.find((guide) => guide.slug === slug && guide.state !== 'overdue')?.facts.code;

/** The ready packs, in order, each with the codes of its guides; a pack with a guide held back is held back too. */
export const packs = packEntries
	.map(({ data }) => ({
		title: data.title,
		codes: data.guides.flatMap((slug) => codeOf(slug) ?? []),
		size: data.guides.length,
	}))
	.filter(({ codes, size }) => codes.length === size);

/** What readers and clinicians call the conditions of a guide. */
function conditionWords(guide: CatalogueGuide): string[] {
	return guide.facts.conditions.flatMap((key) => {
		const { plain, shorthand, snomed } = pick(conditions, key, 'conditions');
		return [plain, ...shorthand, ...snomed.map(({ term }) => term)];
	});
}

/** The same, with the shorthand of its topic: a clinician's words for it. */
const clinicalWords = (guide: CatalogueGuide) => [
	...conditionWords(guide),
	...topicNamed(guide.topic).facts.shorthand,
];

/** Every guide as the reader's list needs it: an old slip still finds an overdue or withdrawn one. */
export const slipGuides = guides.map((guide) =>
	pickerGuide(guide, guide.entry.body ?? '', clinicalWords(guide), dangerSigns),
);

const isOverdue = new Set(
	offeredGuides.filter(({ state }) => state === 'overdue').map(({ slug }) => slug),
);

/** The guides that the picker may hand over. */
export const pickerGuides = slipGuides.filter(
	({ slug, isWithdrawn }) => !isWithdrawn && !isOverdue.has(slug),
);

/** What slips of these guides say of danger: their signs merged, and who to ring. */
export const slipHelp = (guides: PickerGuide[]): SlipHelp => ({
	groups: slipGroups(guides, dangerSigns),
	organisations,
	crisis: crisisContacts,
});

const alsoSaid = readAlsoSaid(alsoSaidList);

const searchData: SearchData = {
	...readSearchLists({
		urgent: urgentList,
		now: nowList,
		synonyms: synonymList,
		notOurs: notOursList,
		ordinary: ordinaryList,
	}),
	guides: offeredGuides.map((guide) =>
		searchGuide(
			guide,
			guide.entry.body ?? '',
			conditionWords(guide),
			alsoSaid.get(guide.slug) ?? [],
		),
	),
};

/** What the search page fetches. */
export const sentSearch = send(searchData);

/** Help that the search page shows above any guide: every standing line, and who else to ring. */
export const urgentHelp = {
	lines: [...safetyLines].map(([name, line]) => ({ name, line })),
	contacts: [...new Set(searchData.urgent.flatMap(({ contacts }) => contacts))].map((name) => ({
		name,
		organisation: pick(organisations, name, 'contacts in content/search/urgent.yaml'),
	})),
};

/** The review of every guide, the soonest due first. */
export const guideReviews = guides
	.map(reviewOfGuide)
	.toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy));

const namesShown = (kind: CardKind) => new Set(guides.flatMap(({ shown }) => shown[kind]));

/** The reviews of the cards that a page of this build shows. */
export const cardReviews = reviewsOfCards(
	{
		safetyLines: onlyThose(safetyLines, namesShown('safetyLines')),
		routes: onlyThose(routes, namesShown('routes')),
		organisations: onlyThose(organisations, namesShown('organisations')),
	},
	builtOn,
);

function onlyThose<Card>(cards: Map<string, Card>, names: ReadonlySet<string>): Map<string, Card> {
	return new Map([...cards].filter(([name]) => names.has(name)));
}
