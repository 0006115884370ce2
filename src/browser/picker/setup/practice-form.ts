import type { PracticeSetup } from '#lib/hand-over/practice-setup.ts';
import { lettersKept } from '#lib/hand-over/text-message.ts';
import { firstValue, putBack, type Field } from '#browser/form/put-back.ts';
import { findPart } from '#browser/page/find-part.ts';

/** What of a set-up stands in fields. */
export type SetupFields = Omit<PracticeSetup, 'keepDoing' | 'version' | 'favourites' | 'packs'>;

/** Their names, as a set-up has them. */
export const SETUP_FIELDS = [
	'role',
	'paper',
	'letters',
	'name',
	'phone',
	'locals',
] as const satisfies (keyof SetupFields)[];

const LOCALS = ['local1', 'local2', 'local3'];
const fieldOf = (root: ParentNode, name: string) =>
	findPart<Field>(root, `[data-practice="${name}"]`);
const typedIn = (root: ParentNode, name: string) => fieldOf(root, name).value.trim();

/** The set-up as it stands in the form. */
export function typedSetup(root: ParentNode): SetupFields {
	return {
		role: typedIn(root, 'role') as SetupFields['role'],
		paper: typedIn(root, 'paper') as SetupFields['paper'],
		letters: lettersKept(typedIn(root, 'letters')),
		name: typedIn(root, 'name'),
		phone: typedIn(root, 'phone'),
		locals: LOCALS.map((name) => typedIn(root, name)).filter(Boolean),
	};
}

/** Puts a set-up into the form. What a field cannot hold leaves it as it is: a computer may have kept anything. */
export function fillSetup(
	root: ParentNode,
	kept: Partial<Record<keyof SetupFields, unknown>>,
): void {
	const locals: unknown[] = Array.isArray(kept.locals) ? kept.locals : [];
	const texts: Record<string, unknown> = { ...kept };
	if (typeof kept.letters === 'number') texts['letters'] = String(kept.letters);
	for (const [at, name] of LOCALS.entries())
		texts[name] = kept.locals ? (locals[at] ?? '') : undefined;
	for (const [name, text] of Object.entries(texts)) {
		const field = root.querySelector<Field>(`[data-practice="${name}"]`);
		if (!field || typeof text !== 'string') continue;
		const isOffered =
			!(field instanceof HTMLSelectElement) ||
			[...field.options].some(({ value }) => value === text);
		if (isOffered) field.value = text;
	}
}

/** What of these fields the form cannot hold, such as a sender that a newer page offers, where `shown` stands in it. */
export function notHeld(
	kept: Partial<Record<keyof SetupFields, unknown>>,
	shown: SetupFields,
): Partial<Record<keyof SetupFields, unknown>> {
	const lost = SETUP_FIELDS.filter(
		(name) => kept[name] !== undefined && bare(kept[name]) !== bare(shown[name]),
	);
	return Object.fromEntries(lost.map((name) => [name, kept[name]]));
}

/** As a field gives it: no space around, and no empty line. */
function bare(kept: unknown): string {
	if (Array.isArray(kept)) return JSON.stringify(kept.map(bare).filter((text) => text !== '""'));
	return JSON.stringify(typeof kept === 'string' ? kept.trim() : kept);
}

/** The fields that a set-up stands in. */
export const practiceFields = (root: ParentNode): Field[] => [
	...root.querySelectorAll<Field>('[data-practice]'),
];

/** Whether every field of it is as the page came. */
export const isSetupEmpty = (root: ParentNode): boolean =>
	practiceFields(root).every((field) => field.value === firstValue(field));

/** Puts every field of it back as the page came. */
export function emptySetup(root: ParentNode): void {
	for (const field of practiceFields(root)) putBack(field);
}
