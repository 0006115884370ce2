import { byCall, type CallGroup } from '#lib/danger-signs/by-call.ts';
import type { SlipSign } from '#lib/hand-over/signs-shown.ts';
import { signsOnSlip, type NamedSigns } from '#lib/danger-signs/signs-of-guide.ts';
import type { OrganisationFacts } from '#lib/facts/organisation.ts';
import type { SafetyLineFacts } from '#lib/facts/safety-line.ts';
import { weakerThan, type DangerSign, type SignTable } from '#lib/danger-signs/sign-table.ts';

/** Signs of several guides under one line that says whom to call. */
export interface SlipGroup extends Pick<CallGroup, 'call' | 'level' | 'nations' | 'needsNumbers'> {
	signs: (SlipSign & Pick<DangerSign, 'short' | 'crisis' | 'contacts' | 'lang'>)[];
}

/** What is read before the signs of a slip, such as a plan whose number is rung first. */
export interface SlipLine {
	says: string;
	lang: SafetyLineFacts['lang'];
	/** The codes of the guides that bring it. */
	of: string[];
}

/** What a slip says of danger. */
export interface SlipHelp {
	/** What stands above all signs, by the guides that may stand on it. */
	first: SlipLine[];
	/** Every sign of the guides that may stand on it. */
	groups: SlipGroup[];
	/** The codes of those guides whose signs speak of the person helped. */
	aboutThem: string[];
	organisations: ReadonlyMap<string, OrganisationFacts>;
	/** Who is rung in a crisis. */
	crisis: OrganisationFacts[];
	/** The ways to reach 999 without speaking or hearing. */
	withoutVoice: SafetyLineFacts;
}

/** Every sign that a slip for any of these guides may hold, each once, grouped by whom to call. */
export function slipGroups(
	guides: readonly { code: string; signs: NamedSigns }[],
	table: SignTable,
): SlipGroup[] {
	const of = new Map<string, string[]>();
	for (const { code, signs } of guides)
		for (const { name } of signsOnSlip([signs], table))
			of.set(name, [...(of.get(name) ?? []), code]);
	const signs = [...of.keys()].flatMap((name) => table.get(name) ?? []);
	return byCall(signs).map((group) => ({
		...group,
		signs: group.signs.map(({ name, short, lang, crisis, contacts }) => ({
			name,
			short,
			lang,
			crisis,
			contacts,
			of: of.get(name) ?? [],
			weaker: weakerThan(name, table),
		})),
	}));
}

/**
 * What must be read before the signs of these guides, in its shortest words: two that say the same stand once. Whichever
 * guide comes first, they stand in the order of the library: whom to ring before how to move.
 */
export function slipLines(
	guides: readonly { code: string; safetyLines: readonly string[] }[],
	safetyLines: ReadonlyMap<string, Pick<SafetyLineFacts, 'short' | 'lang'>>,
): SlipLine[] {
	const lines = new Map<string, SlipLine>();
	for (const [name, { short, lang }] of safetyLines) {
		const codes = guides.flatMap(({ code, safetyLines: of }) => (of.includes(name) ? code : []));
		if (short === undefined || codes.length === 0) continue;
		const { of } = lines.get(short) ?? { of: [] };
		lines.set(short, { says: short, lang, of: [...new Set([...of, ...codes])] });
	}
	return [...lines.values()];
}
