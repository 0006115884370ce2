import { compared } from '#lib/text/word-difference.ts';

/** Three texts of one fact or part: as its author typed it, as the form writes that, and as the form writes it now. */
interface Versions {
	typed: string;
	was: string;
	now: string;
}

/** What was typed with only those words changed that differ in the form: `title: Tea` with `title: "Cups"` gives `title: Cups`. */
export function mergeUnit({ typed, was, now }: Versions): string {
	if (typed === was) return now;
	const [items, before, after] = [typed, was, now].map(itemsOf) as [string[], string[], string[]];
	if (items.length !== before.length) return mergeWords({ typed, was, now });
	let at = 0;
	return hunks(before, after)
		.flatMap(({ same, out, put }) => {
			const kept = items.slice(at, (at += same.length));
			const old = items.slice(at, (at += out.length));
			const mended = put.map((item, index) =>
				old[index] === undefined
					? item
					: mergeWords({ typed: old[index], was: out[index] ?? '', now: item }),
			);
			return [...kept, ...mended];
		})
		.join('\n');
}

/** The items of a list with the lines that belong to them; first whatever stands above them. */
function itemsOf(text: string): string[] {
	const items: string[] = [];
	for (const line of text.split('\n')) {
		if (items.length === 0 || /^\s*(?:-|\d+\.)\s/.test(line)) items.push(line);
		else items.push(`${items.pop()}\n${line}`);
	}
	return items;
}

interface Hunk {
	same: string[];
	out: string[];
	put: string[];
}

/** Where two lists differ: what both have, then what was taken out and what was put in. */
function hunks(before: string[], after: string[]): Hunk[] {
	const found: Hunk[] = [{ same: [], out: [], put: [] }];
	for (const { kind, text } of compared(before, after)) {
		const last = found.at(-1);
		if (kind === 'out') last?.out.push(text);
		else if (kind === 'in') last?.put.push(text);
		else if (last && last.out.length + last.put.length === 0) last.same.push(text);
		else found.push({ same: [text], out: [], put: [] });
	}
	return found;
}

const piecesOf = (text: string) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/** All white space is alike: a long line may have been folded. */
const plain = (pieces: string[]) => pieces.map((piece) => (piece.trim() ? piece : ' '));

/** What was typed with the pieces replaced that differ between `was` and `now`. */
function mergeWords({ typed, was, now }: Versions): string {
	const [pieces, before] = [piecesOf(typed), piecesOf(was)];
	const places = placesOf(plain(pieces), plain(before));
	let [at, out] = [0, 0];
	let merged = '';
	for (const hunk of hunks(before, piecesOf(now))) {
		out += hunk.same.length;
		const from = startAt(places, out, hunk.out.length, at);
		merged += pieces.slice(at, from).join('') + hunk.put.join('');
		at = Math.max(from, endOf(places, out, hunk.out.length));
		out += hunk.out.length;
	}
	return merged + pieces.slice(at).join('');
}

/** Where each piece of `was` stands among those that were typed, if it does. */
function placesOf(typed: string[], was: string[]): (number | undefined)[] {
	const places: (number | undefined)[] = [];
	let at = 0;
	for (const { kind } of compared(was, typed)) {
		if (kind !== 'in') places.push(kind === 'same' ? at : undefined);
		if (kind !== 'out') at += 1;
	}
	return places;
}

/** Where pieces begin that are replaced: at the first that was typed so, or after the one before them. */
function startAt(places: (number | undefined)[], from: number, count: number, least: number) {
	const own = places.slice(from, from + count).find((place) => place !== undefined);
	const before = places.slice(0, from).findLast((place) => place !== undefined);
	return own ?? (before === undefined ? least : before + 1);
}

function endOf(places: (number | undefined)[], from: number, count: number): number {
	const own = places.slice(from, from + count).findLast((place) => place !== undefined);
	return own === undefined ? 0 : own + 1;
}
