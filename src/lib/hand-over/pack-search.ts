import { foldWords } from '#lib/text/fold-words.ts';

/** A ready pack as it is looked for. */
export interface FoundPack {
	title: string;
	/** Whether whoever typed this asked for a pack, so that it stands above any guide. */
	isAskedFor: boolean;
}

/** The packs whose titles hold every word that was typed: `'falls'` finds “Falls: a first talk”, and `'falls pack'` asks for it. */
export function findPacks(typed: string, titles: readonly string[]): FoundPack[] {
	const all = foldWords(typed).split(' ').filter(Boolean);
	const words = all.filter((word) => !['pack', 'packs'].includes(word));
	if (words.length === 0) return [];
	const saysPack = words.length < all.length;
	return titles.flatMap((title) => {
		const folded = foldWords(title);
		const starts = ` ${folded}`;
		if (!words.every((word) => starts.includes(` ${word}`))) return [];
		const asked = words.join(' ');
		const isNamed = folded === asked || (words.length > 1 && folded.startsWith(asked));
		return [{ title, isAskedFor: saysPack || isNamed }];
	});
}
