import { editDistance } from '#lib/text/edit-distance.ts';

/** The name that a mistyped one most likely stood for, or nothing: `closestName('DonotList', names)`. */
export function closestName(typed: string, names: Iterable<string>): string | undefined {
	const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
	const scored = [...names].map((name) => ({ name, far: editDistance(plain(typed), plain(name)) }));
	const best = scored.sort((a, b) => a.far - b.far)[0];
	return best && best.far <= Math.max(1, typed.length / 3) ? best.name : undefined;
}
