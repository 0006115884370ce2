import { isSeen } from './seeing.ts';

const FIELDS =
	'input:not([type=hidden], [type=checkbox], [type=radio], [type=submit], [type=button]), textarea';

const reached = new WeakSet<Element>();
let stood = new Set<string>();
let came: string[] = [];

const lines = (): string[] => document.body.innerText.split('\n').filter((line) => line.trim());

/** Puts the keyboard in the next field that it was not in yet; false where there is none. */
export function reachField(): boolean {
	stood = new Set(lines());
	const field = [...document.querySelectorAll<HTMLElement>(FIELDS)].find(
		(one) => isSeen(one) && !reached.has(one) && !one.matches(':disabled'),
	);
	if (field) reached.add(field);
	field?.focus();
	return field !== undefined;
}

/** Notes the words that came with that: whether there are any. */
export function noteWords(): boolean {
	came = lines().filter((line) => !stood.has(line));
	return came.length > 0;
}

/** Words that came and went by themselves before a slow reader had read them. */
export function briefWordsFaults(): string[] {
	const now = new Set(lines());
	return came
		.filter((line) => !now.has(line))
		.map((line) => `Gone before it could be read: ${line.slice(0, 80)}`);
}
