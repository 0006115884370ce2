import { HCPC_NUMBER } from '#lib/facts/hcpc.ts';
import type { Answer, Checker } from '#lib/sign-off/check-report.ts';
import { isSamePerson, type Person } from '#lib/sign-off/same-person.ts';
import { announce } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';

const { missing: kinds } = pageWords().checkGuide;
const STATUS = 'check-status';

/** What a check sheet still lacks before words can be made of it, in the words that ask for it. */
export function missingIn(
	sheet: HTMLElement,
	{ name, role, hcpc, interests }: Checker,
	answers: Answer[],
): string | undefined {
	const authors = JSON.parse(sheet.dataset['authors'] ?? '[]') as Person[];
	if (!name) return kinds.name;
	if (authors.some((author) => isSamePerson(author, { name, hcpc }))) return kinds.author;
	if (!role) return kinds.role;
	if (hcpc !== undefined && !HCPC_NUMBER.test(hcpc)) return kinds.hcpc;
	if (!interests) return kinds.interests;
	const isBare = answers.some(({ verdict, words }) => verdict && verdict !== 'agree' && !words);
	return isBare ? kinds.words : undefined;
}

/** Marks the field of a check sheet that this message is about, and goes there; with no message, marks none. */
export function markMissing(sheet: HTMLElement, message: string | undefined): void {
	unmark(sheet);
	const field = message === undefined ? undefined : fieldOf(sheet, message);
	if (!field) return;
	findPart(sheet, '[data-status]').id = STATUS;
	field.setAttribute('aria-invalid', 'true');
	field.setAttribute('aria-describedby', STATUS);
	field.focus();
	// What is being written is missing no more.
	const written = () => {
		unmark(sheet);
		announce(findPart(sheet, '[data-status]'), '');
	};
	field.addEventListener('input', written, { once: true });
}

function unmark(sheet: HTMLElement): void {
	for (const field of sheet.querySelectorAll('[aria-invalid]')) {
		field.removeAttribute('aria-invalid');
		field.removeAttribute('aria-describedby');
	}
}

function fieldOf(sheet: HTMLElement, message: string): HTMLElement | undefined {
	const [kind] = Object.entries(kinds).find(([, text]) => text === message) ?? [];
	if (kind === 'words')
		return [...sheet.querySelectorAll<HTMLTextAreaElement>('[data-instead] textarea')].find(
			(box) => box.value.trim() === '' && box.offsetParent !== null,
		);
	return findPart(sheet, `[data-checker="${kind === 'author' ? 'name' : kind}"]`);
}
