import { everySign } from './all-signs.ts';
import { forPatients } from './for-patients.ts';
import { factsInFile, factsOf } from './own-facts.ts';
import { CRISIS_CONTACTS } from '#lib/facts/crisis-help.ts';

/** Every card and danger sign, signed or not: a guide is judged by all that it would show. */
export const everyCard = {
	safetyLines: factsOf('safetyLines'),
	organisations: factsOf('organisations'),
	routes: factsOf('routes'),
	dangerSigns: everySign,
};

/** Standing safety lines, organisations, ways to help by nation and conditions, by their names. */
export const safetyLines = forPatients(everyCard.safetyLines);
export const organisations = forPatients(everyCard.organisations);
export const routes = forPatients(everyCard.routes);
export const conditions = factsInFile('conditions');

/** Who is rung in a crisis, anywhere and in Northern Ireland. */
export const crisisContacts = CRISIS_CONTACTS.map((name) =>
	pick(organisations, name, 'the crisis line'),
);

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
