import type { DangerSign, SignTable } from '#lib/danger-signs/sign-table.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import type { CheckPoint } from '#lib/sign-off/check-points.ts';
import { dangerWords } from '#lib/words/danger-signs.ts';

const says = dangerWords.en;

/** A sign as a checker judges it: what it is, whom it sends people to, and what that rests on. */
export function pointOfSign(kind: CheckPoint['kind'], sign: DangerSign): CheckPoint {
	const { you, other, level, call, nations = {}, meanwhile, strongerThan, sources } = sign;
	return {
		kind,
		text: you,
		lines: [
			`${says.levels[level]}: ${says.call(call, level)}.`,
			...Object.entries(nations).map(([nation, whom]) => says.inNation(nation, whom)),
			...(meanwhile ? [`${says.meanwhile} ${meanwhile}`] : []),
			...(kind === 'sign' ? [says.toOther(other)] : []),
			...(kind === 'sign' && strongerThan ? [says.strongerThan(strongerThan)] : []),
		],
		sources,
		isFirst: sources.every(({ read }) => read.startsWith('reported by')),
	};
}

/** The choice of signs of a guide: those that stop it, those to watch for, and those left out, with the reason. */
export function signPointsOf(
	{ stop, watch, leftOut }: GuideFacts['checkFirst'],
	table: SignTable,
): CheckPoint[] {
	const points = (kind: CheckPoint['kind'], names: string[]) =>
		names.flatMap((name) => {
			const sign = table.get(name);
			return sign ? [pointOfSign(kind, sign)] : [];
		});
	return [
		...points('danger', stop),
		...points('watch', watch),
		...leftOut.map(({ sign, why }): CheckPoint => {
			const text = `${table.get(sign)?.you ?? sign}: ${why}`;
			return { kind: 'leftOut', text, sources: [], isFirst: false };
		}),
	];
}
