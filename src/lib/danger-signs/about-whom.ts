import type { NamedSign } from '#lib/danger-signs/sign-table.ts';

/** About whom the danger signs of a guide speak. */
export interface AboutWhom {
	about?: 'you' | 'them' | undefined;
	/** Where they speak of the person helped: those that speak of the reader all the same. */
	aboutYou?: readonly string[] | undefined;
}

/** A sign in the words in which a guide says it. One that stands in the words to the helper speaks of the person helped too. */
export function wordsOf(
	{ name, you, other }: Pick<NamedSign, 'name' | 'you' | 'other'>,
	{ about, aboutYou = [] }: AboutWhom,
	helperSigns: readonly string[] = [],
): string {
	const isAboutThem = about === 'them' ? !aboutYou.includes(name) : helperSigns.includes(name);
	return isAboutThem ? other : you;
}
