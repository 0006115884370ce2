import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Check } from '../checks.ts';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		extends: ['html-validate:standard', 'html-validate:a11y'],
		// Firefox brings back the last patient's ticks unless each box says "off", which the rule forbids.
		rules: { 'valid-autocomplete': 'off' },
	}),
);

/** What is not valid HTML, by the standard and by html-validate's own rules. */
export async function htmlFaults(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`),
	);
}

export const html: Check = ({ html }) => htmlFaults(html);
