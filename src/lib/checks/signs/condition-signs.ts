import { matterOf } from '#lib/checks/signs/left-out-matter.ts';
import { MANY } from '#lib/checks/signs/lost-signs.ts';
import { unbroughtSigns } from '#lib/checks/signs/unbrought-signs.ts';
import { lackingSigns } from '#lib/danger-signs/lacking-signs.ts';
import { factAt, listAt, textsAt } from '#lib/facts/fact-at.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { Library } from '#lib/checks/library.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';

/** In words. “Not relevant” is no reason, and a clinician who checks the guide learns nothing from it. */
const SHORTEST_REASON = 4;

/** A guide for a condition shows the danger signs of that condition, or says why not. */
export function conditionsBringTheirSigns(guide: GuideFile, library: Library): Problem[] {
	const { file, front } = guide;
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
	const unbrought = new Set(unbroughtSigns(guide, library).map(({ sign }) => sign));
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
			// Where many guides leave it out, conditions.yaml lost it, and is told of.
			return !unbrought.has(sign) || matterOf(guide, sign) || isLeftOutByMany(sign, library)
				? []
				: found(
						line,
						`No condition or sign of this guide brings ${sign}.`,
						'Take it out of leftOut.',
					);
		}),
	]);
}

function isLeftOutByMany(sign: string, library: Library): boolean {
	const guides = library.guides.filter((guide) =>
		unbroughtSigns(guide, library).some((one) => one.sign === sign),
	);
	return guides.length >= MANY;
}
