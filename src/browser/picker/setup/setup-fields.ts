import type { KeptSetup, Rest } from './kept-setup.ts';
import type { OwnPacks } from './own-packs.ts';

/** Where each thing of a set-up stands: a pack by itself under its name, the second of that name under 1. */
type Place = ['fields' | 'rest' | 'favourites' | 'packs', name: string, number: number];

const placed = (...place: Place) => JSON.stringify(place);

/** A set-up thing by thing, so that Undo of one takes no other: not the next pack, nor the practice's name. */
export function fieldsOf({ fields, own, rest }: KeptSetup): Record<string, unknown> {
	const things: Record<string, unknown> = { [placed('favourites', '', 0)]: own.favourites };
	for (const [name, field] of Object.entries(fields)) things[placed('fields', name, 0)] = field;
	for (const [name, kept] of Object.entries(rest)) things[placed('rest', name, 0)] = kept;
	for (const [at, pack] of own.packs.entries()) {
		const { title } = pack;
		const before = own.packs.slice(0, at).filter((other) => other.title === title);
		things[placed('packs', title, before.length)] = pack;
	}
	return things;
}

/** The set-up of such things. */
export function ofFields(things: Rest): KeptSetup {
	const all = Object.entries(things).map(([place, thing]) => ({
		place: JSON.parse(place) as Place,
		thing,
	}));
	const of = (part: Place[0]) => all.filter(({ place }) => place[0] === part);
	const named = (part: Place[0]) =>
		Object.fromEntries(of(part).map(({ place: [, name], thing }) => [name, thing]));
	return {
		fields: named('fields'),
		rest: named('rest'),
		own: {
			favourites: of('favourites').flatMap(({ thing }) => thing as string[]),
			packs: of('packs').map(({ thing }) => thing as OwnPacks['packs'][number]),
		},
	};
}
