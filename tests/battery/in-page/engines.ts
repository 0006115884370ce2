import type { Result, RunOnly } from 'axe-core';

// Each is put into the page as a script of its own.
declare const axe: typeof import('axe-core');
declare const ace: typeof import('accessibility-checker-engine');

const TAGS = [
	...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22aa'],
	'best-practice',
];

/** What may change with the colours and the width of a page; all else in it stays as it was. */
const LOOKS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block', 'target-size'];

interface AxeResult {
	/** What is wrong, and what axe could not decide, which counts as a fault until somebody has looked. */
	faults: string[];
	/** Where axe could not read the colour behind some text: a screenshot decides. */
	unread: string[];
}

/** What axe finds by all its rules. */
export const axeFaults = (): Promise<AxeResult> => askAxe({ type: 'tag', values: TAGS });

/** The same, by the rules for colour and size alone. */
export const axeLooksFaults = (): Promise<AxeResult> => askAxe({ type: 'rule', values: LOOKS });

async function askAxe(runOnly: RunOnly): Promise<AxeResult> {
	const { violations, incomplete } = await axe.run(document, {
		runOnly,
		resultTypes: ['violations', 'incomplete'],
		// All styles and fonts are in the page already: there is nothing to fetch.
		preload: false,
	});
	const isColour = ({ id }: Result) => id.startsWith('color-contrast');
	const undecided = incomplete.filter((one) => !isColour(one));
	const faults = [...violations, ...undecided].flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary, html }) =>
			`${id} ${target.join(' ')}: ${failureSummary ?? html}`.replaceAll(/\s+/g, ' '),
		),
	);
	const unread = incomplete
		.filter(isColour)
		.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
	return { faults, unread: [...new Set(unread)] };
}

// HTML has this value of http-equiv (https://html.spec.whatwg.org/#pragma-directives); the engine's list is older.
const POLICY = 'http-equiv="Content-Security-Policy"';

/** What IBM's engine is sure of (FAIL), in its rules and its recommendations, without what it asks a person to look at. */
export async function ibmFaults(): Promise<string[]> {
	const { results } = await new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
	return results
		.filter(({ value }) => value.map(String).includes('FAIL'))
		.filter(({ snippet }) => !snippet.includes(POLICY))
		.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 120)}`);
}
