import { MOST_GUIDES } from '#lib/facts/codes.ts';

/** The codes chosen so far with more added at the end, each once, up to six; and those past the sixth. */
export function addCodes(
	chosen: string[],
	codes: string[],
): { chosen: string[]; added: string[]; tooMany: string[] } {
	const fresh = [...new Set(codes)].filter((code) => !chosen.includes(code));
	const free = MOST_GUIDES - chosen.length;
	const added = fresh.slice(0, free);
	return { chosen: [...chosen, ...added], added, tooMany: fresh.slice(free) };
}

/** The codes with one moved by a number of places, as far as the ends allow. */
export function moveCode(chosen: string[], code: string, by: number): string[] {
	const others = chosen.filter((one) => one !== code);
	const to = Math.min(Math.max(chosen.indexOf(code) + by, 0), others.length);
	return [...others.slice(0, to), code, ...others.slice(to)];
}
