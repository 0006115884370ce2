import { wordsOf, type AboutWhom } from '#lib/danger-signs/about-whom.ts';
import type { DangerSign, SignTable } from '#lib/danger-signs/sign-table.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import type { CheckPoint } from '#lib/sign-off/check-points.ts';
import { dangerWords } from '#lib/words/danger-signs.ts';

const says = dangerWords.en;

/** A sign as a checker judges it: what it is, about whom, whom it sends people to, and what that rests on. */
export function pointOfSign(
	kind: CheckPoint['kind'],
	sign: DangerSign,
	about: AboutWhom = {},
): CheckPoint {
	const {
		other,
		level,
		call,
		nations = {},
		meanwhile,
		strongerThan,
		alongside = [],
		easy = [],
	} = sign;
	const { sources, sourcesDiffer } = sign;
	const differ = kind === 'sign' && sourcesDiffer ? [says.sourcesDiffer(sourcesDiffer)] : [];
	return {
		kind,
		text: wordsOf(sign, about),
		lines: [
			`${says.levels[level]}: ${says.call(call, level)}.`,
			...Object.entries(nations).map(([nation, whom]) => says.inNation(nation, whom)),
			...(meanwhile ? [`${says.meanwhile} ${meanwhile}`] : []),
			...(kind === 'sign' ? [says.toOther(other)] : []),
			...(kind === 'sign'
				? easy.map(({ says: line, picture }) => says.inEasyRead(line, picture))
				: []),
			...(kind === 'sign' && strongerThan ? [says.strongerThan(strongerThan)] : []),
			...(kind === 'sign' && alongside.length > 0 ? [says.alongside(alongside.join(', '))] : []),
			...differ,
		],
		sources,
		isFirst: differ.length > 0 || sources.every(({ read }) => read.startsWith('reported by')),
	};
}

/** The choice of signs of a guide: those that stop it, those to watch for, and those left out, with the reason. */
export function signPointsOf(named: GuideFacts['checkFirst'], table: SignTable): CheckPoint[] {
	const points = (kind: CheckPoint['kind'], names: string[]) =>
		names.flatMap((name) => {
			const sign = table.get(name);
			return sign ? [pointOfSign(kind, sign, named)] : [];
		});
	return [
		...points('danger', named.stop),
		...points('watch', named.watch),
		...named.leftOut.map(({ sign: name, shownBy, why }): CheckPoint => {
			const said = (one: string) => {
				const sign = table.get(one);
				return sign ? wordsOf(sign, named) : one;
			};
			const lines = shownBy ? [says.shownBy(said(shownBy))] : [];
			return { kind: 'leftOut', text: `${said(name)}: ${why}`, lines, sources: [], isFirst: false };
		}),
	];
}
