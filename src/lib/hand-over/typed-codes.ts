import { isCode } from '#lib/facts/codes.ts';
import { mendedCodes } from '#lib/hand-over/mended-code.ts';

/** What one group of figures that a reader typed stands for. */
export type TypedCode =
	| { kind: 'known'; typed: string; code: string }
	| { kind: 'mended'; typed: string; codes: string[] }
	| { kind: 'unknown'; typed: string };

/** Whether the text is figures to be read as codes, rather than words: `' 29 17 '` is, `'chair'` is not. */
export function looksLikeCodes(typed: string): boolean {
	return (
		/\d/.test(typed) &&
		/^[\d\s\-–—.,;/#+&]+$/.test(typed) &&
		typed.replaceAll(/\D/g, '').length >= 3
	);
}

/** The groups of figures in the text. Four figures spaced in any way are one code. */
function groups(typed: string): string[] {
	const asTyped = typed.split(/\D+/).filter(Boolean);
	if (asTyped.every((group) => group.length >= 3 && group.length <= 5)) return asTyped;
	const figures = asTyped.join('');
	return figures.length <= 5 ? [figures] : (figures.match(/.{1,4}/g) ?? []);
}

/** Each code that a reader typed, in order: known, mended (ask which), or unknown. */
export function readTypedCodes(typed: string, inUse: string[]): TypedCode[] {
	return groups(typed).map((group): TypedCode => {
		if (isCode(group) && inUse.includes(group)) return { kind: 'known', typed: group, code: group };
		const codes = mendedCodes(group, inUse);
		return codes.length > 0
			? { kind: 'mended', typed: group, codes }
			: { kind: 'unknown', typed: group };
	});
}
