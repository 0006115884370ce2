import { filledIn } from '#lib/text/filled-in.ts';
import type { CrisisNumbers } from '#lib/hand-over/crisis-numbers.ts';
import { patientText } from '#lib/hand-over/patient-text.ts';
import { recommendationLink } from '#lib/hand-over/recommendation.ts';
import { countMessage, plainLetters } from '#lib/hand-over/text-message.ts';
import type { Words } from '#lib/words/index.ts';

/** A guide, or a pack of them, that a practice keeps a text message for. */
export interface TextSubject {
	title: string;
	/** Where its title is not in the language of the page. */
	lang?: 'en' | undefined;
	codes: string[];
	isDraft: boolean;
	/** Whether a sign that it brings names suicide. */
	isCrisis: boolean;
}

interface Sender {
	/** The practice's own name; `''` where it gives none. */
	practice: string;
	site: string;
	/** Letters for what the practice's own system adds. */
	reserved: number;
	crisis: CrisisNumbers;
	/** The language in which the link opens the guides; English when it is left out. */
	language?: string | undefined;
	/** Whether letters such as ŵ and ŷ are written without their mark. */
	isPlain?: boolean;
}

/** A text message, and how long it is, in words. */
export interface ReadyText {
	text: string;
	count: string;
	fragments: number;
}

/** The text message for a guide or a pack, from the practice by its name where it gives one. */
export function readyText(subject: TextSubject, sender: Sender, words: Words): ReadyText {
	const { practice: typed, site, reserved, crisis, language, isPlain } = sender;
	const practice = isPlain ? plainLetters(typed) : typed;
	const says = words.recommend;
	// A draft says that it is one before all else; the name of whoever tries it stands before that.
	const before = subject.isDraft && practice ? `${practice}: ` : '';
	const text =
		before +
		patientText(
			{
				role: practice || says.roles.gp,
				link: recommendationLink({ codes: subject.codes, isLarge: false, language }, site),
				isDraft: subject.isDraft,
				reserved: reserved + before.length,
				crisis: subject.isCrisis ? crisis : undefined,
			},
			words,
		);
	const { units, fragments, outside } = countMessage(text, reserved);
	const letters = outside.join(' ');
	const plain = countMessage(plainLetters(text), reserved).fragments;
	const warning =
		letters &&
		` ${filledIn(says.textOutside, { letters })}${plain < fragments ? ` ${words.texts.withoutMarks(plain)}` : ''}`;
	return { text, fragments, count: says.textCount(units, reserved, fragments) + warning };
}

/** Rows as a file of comma-separated values (RFC 4180), with every cell in quotation marks. */
export function asCsv(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet takes what begins like a formula for one, so such a cell begins with an apostrophe. */
function cell(text: string): string {
	return `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
}
