import { editDistance } from '#lib/text/edit-distance.ts';

/** The name that a mistyped one most likely stood for, or nothing: `closestName('DonotList', names)`. */
export function closestName(typed: string, names: Iterable<string>): string | undefined {
	const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
	const scored = [...names].map((name) => ({ name, far: editDistance(plain(typed), plain(name)) }));
	const best = scored.sort((a, b) => a.far - b.far)[0];
	if (best && best.far <= Math.max(1, typed.length / 3)) return best.name;
	// A title may say the name and more: "Shoes and slippers that hold you".
	const inside = scored.filter(({ name }) => isInside(plain(name), plain(typed)));
	// Or only its first word: "stairs".
	const longer = scored.filter(({ name }) => isInside(plain(typed), plain(name)));
	return (
		inside.toSorted((a, b) => b.name.length - a.name.length)[0] ??
		longer.toSorted((a, b) => a.name.length - b.name.length)[0]
	)?.name;
}

const isInside = (name: string, typed: string) => name.length >= 5 && typed.startsWith(name);
