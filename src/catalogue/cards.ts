import { englishSigns, everySign } from './all-signs.ts';
import { forPatients } from './for-patients.ts';
import { factsInFile, factsOf, signedFactsOf } from './own-facts.ts';
import { CRISIS_CONTACTS } from '#lib/facts/crisis-help.ts';
import { siteLanguage } from '#lib/publish/site-language.ts';

/** Every card and danger sign, signed or not: a guide is judged by all that it would show. */
export const everyCard = {
	safetyLines: factsOf('safetyLines'),
	organisations: factsOf('organisations'),
	routes: factsOf('routes'),
	dangerSigns: everySign,
};

const own = shown(everyCard);
const english =
	siteLanguage === 'en'
		? own
		: shown({
				safetyLines: signedFactsOf('safetyLines'),
				organisations: signedFactsOf('organisations'),
				routes: signedFactsOf('routes'),
				dangerSigns: englishSigns,
			});

/** Standing safety lines, organisations, ways to help by nation and conditions, by their names. */
export const { safetyLines, organisations, routes, dangerSigns, crisisContacts } = own;
export const conditions = factsInFile('conditions');

/** All that may be shown of these beside words that are in English in any build, or in its own language. */
export function cardsIn(lang: 'en' | undefined): typeof own {
	return lang === 'en' ? english : own;
}

/** What this build may show of cards, and who is rung in a crisis, anywhere and in Northern Ireland. */
function shown(every: typeof everyCard) {
	const organisations = forPatients(every.organisations);
	return {
		safetyLines: forPatients(every.safetyLines),
		organisations,
		routes: forPatients(every.routes),
		dangerSigns: forPatients(every.dangerSigns),
		crisisContacts: CRISIS_CONTACTS.map((name) => pick(organisations, name, 'the crisis line')),
	};
}

/** What is kept under a name, or a build error that says which name is wrong. */
export function pick<Value>(
	collection: ReadonlyMap<string, Value>,
	name: string,
	part: string,
): Value {
	const value = collection.get(name);
	if (value === undefined) {
		throw new Error(
			`<${part}> names “${name}”, which we do not have. Use one of: ${[...collection.keys()].join(', ')}.`,
		);
	}
	return value;
}
