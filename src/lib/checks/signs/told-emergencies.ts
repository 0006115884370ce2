import { warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

/** Those who are not there day and night. 111, A&E and a maternity unit are, and see to what grows worse. */
const BY_APPOINTMENT = /^(?:GP|care team|pharmacist|optician|eye casualty or optician)$/;
const EMERGENCY = /\b(?:999|111)\b|A&E|\bat once\b/;

/**
 * A sign for which somebody calls a surgery or the like says when it has become an emergency. A sign that is stronger than
 * another is told beside it, and under one of crisis hangs the crisis line.
 */
export function emergenciesAreTold({ file, front }: FactsFile): Problem[] {
	const signs = Object.entries(Object(factAt(front.values, ['signs'])) as object);
	return warnings(
		file,
		signs.flatMap(([name, sign]): Finding[] => {
			const fact = (which: string) => factAt(sign, [which]);
			const isCovered =
				fact('level') === 'now' ||
				!BY_APPOINTMENT.test(String(fact('call'))) ||
				fact('strongerThan') !== undefined ||
				fact('crisis') === true ||
				EMERGENCY.test(`${String(fact('you'))} ${String(fact('meanwhile'))}`);
			return isCovered
				? []
				: [
						[
							front.lineOf(['signs', name]),
							`The sign ${name} does not say when it has become an emergency.`,
							'Say under meanwhile what to look for, and whom to call then, as its sources have it. Such as: “Chest pain? Call 999.”',
						],
					];
		}),
	);
}
