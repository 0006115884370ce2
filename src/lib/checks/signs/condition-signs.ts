import { signsAlongside } from '#lib/danger-signs/alongside.ts';
import { lackingSigns, signsBrought } from '#lib/danger-signs/lacking-signs.ts';
import { factAt, listAt, textsAt } from '#lib/facts/fact-at.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { Library } from '#lib/checks/library.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';

/** In words. “Not relevant” is no reason, and a clinician who checks the guide learns nothing from it. */
const SHORTEST_REASON = 4;

/** A guide for a condition shows the danger signs of that condition, or says why not. */
export function conditionsBringTheirSigns({ file, front }: GuideFile, library: Library): Problem[] {
	if (front.values === undefined) return [];
	const conditions = textsAt(front.values, ['conditions']).map(([name]) => name);
	const list = (name: string) => textsAt(front.values, ['checkFirst', name]).map(([sign]) => sign);
	const leftOut = listAt(front.values, ['checkFirst', 'leftOut']);
	const signsLeftOut = leftOut.map((one) => factAt(one, ['sign']));
	const shown = [...list('stop'), ...list('watch')];
	const lacking = lackingSigns(
		conditions,
		library.conditions,
		{ shown, leftOut: signsLeftOut.map(String) },
		library.dangerSigns,
	);
	const brought = new Set([
		...conditions.flatMap((name) => signsBrought(name, library.conditions)),
		...signsAlongside(shown, library.dangerSigns),
	]);
	return errors(file, [
		...lacking.flatMap(({ condition, sign }): Finding[] =>
			found(
				front.lineOf(['conditions', conditions.indexOf(condition)]),
				`A guide for ${condition} shows the danger sign ${sign}, and this one does not.`,
				`Name it under checkFirst, in stop or watch; or in leftOut, with why.`,
			),
		),
		...signsLeftOut.flatMap((sign, index): Finding[] => {
			const line = front.lineOf(['checkFirst', 'leftOut', index, 'sign']);
			if (typeof sign !== 'string' || !library.dangerSigns.has(sign)) return [];
			if (shown.includes(sign))
				return found(
					line,
					`The sign ${sign} is left out here, and shown.`,
					'Take one of them out.',
				);
			const why = factAt(leftOut[index], ['why']);
			if (typeof why === 'string' && why.trim().split(/\s+/).length < SHORTEST_REASON)
				return found(
					front.lineOf(['checkFirst', 'leftOut', index, 'why']),
					`“${why.trim()}” does not say why ${sign} is left out.`,
					`Say what about this guide neither brings it on nor hides it, and which guide shows it; or show ${sign} under checkFirst.`,
				);
			// Of a condition that was mistyped nobody knows what it brings.
			return brought.has(sign) || conditions.some((name) => !library.conditions.has(name))
				? []
				: found(
						line,
						`No condition or sign of this guide brings ${sign}.`,
						'Take it out of leftOut.',
					);
		}),
	]);
}
