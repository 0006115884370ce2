import { dangerSigns, offeredGuides, organisations, pick, topics } from '#catalogue';
import { everySign } from '#catalogue/all-signs.ts';
import { guideFileOf } from '#catalogue/file-texts.ts';
import { conditionNames } from '#catalogue/lists.ts';
import { byCall } from '#lib/danger-signs/by-call.ts';
import { strongest } from '#lib/danger-signs/sign-table.ts';
import { stampOf } from '#lib/publish/data-stamp.ts';
import { siteLanguage } from '#lib/publish/site-language.ts';
import { ownPages } from '#lib/query/own-page-list.ts';
import { makeSearchData } from '#lib/query/search-data.ts';

const texts = import.meta.glob<string>('../../content/search/**/*.{txt,yaml}', {
	query: '?raw',
	import: 'default',
	eager: true,
});

const folder = '../../content/search/';
const pagesFile = siteLanguage === 'en' ? 'pages.yaml' : `pages.${siteLanguage}.yaml`;

/** What the search page and the picker fetch. */
export const searchData = makeSearchData(
	offeredGuides.map((guide) => ({
		...guide,
		passages: guideFileOf(guide).passages,
		conditionNames: conditionNames(guide),
	})),
	{
		files: new Map(Object.entries(texts).map(([path, text]) => [path.replace(folder, ''), text])),
		language: siteLanguage,
		organisations,
		pages: ownPages(
			texts[folder + pagesFile] ?? '',
			topics.map(({ slug, facts }) => ({ slug, title: facts.title })),
		),
	},
);

/** What the search page and its data bear, so that neither is used with another's. */
export const searchStamp = stampOf([searchData.guides, searchData.alarms]);

/** Help for each kind of emergency that search knows: its danger signs by whom to call, and who else to ring. */
export const emergencyHelp = Object.entries(searchData.alarms.help).map(([kind, { signs }]) => {
	const shown = strongest(signs, dangerSigns);
	const contacts = new Set(shown.flatMap((sign) => sign.contacts ?? []));
	return {
		kind,
		/** The most urgent sign is being corrected: the two numbers to ring stand in its place. */
		isShort: everySign.get(signs[0] ?? '')?.beingCorrected !== undefined,
		groups: byCall(shown),
		contacts: [...contacts].map((name) => pick(organisations, name, 'content/danger-signs')),
	};
});
