import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Points in a millimetre: a PDF counts in points. */
const MM = 25.4 / 72;
/** Words whose feet stand so near in height are on one line. */
const SAME_LINE = 1;

/** A line of words on a sheet of paper: where it begins, and its foot, in millimetres from the left and from the top. */
export interface PaperLine {
	sheet: number;
	left: number;
	foot: number;
	text: string;
}

/** The lines of a PDF in the order in which they are read, column by column. */
export async function linesOf(pdf: Buffer): Promise<PaperLine[]> {
	const paper = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
	const lines: PaperLine[] = [];
	for (let sheet = 1; sheet <= paper.numPages; sheet++) {
		const page = await paper.getPage(sheet);
		const height = page.view[3] ?? 0;
		for (const item of (await page.getTextContent()).items) {
			if (!('str' in item) || item.str.trim() === '') continue;
			const left = Number(item.transform[4]) * MM;
			const foot = (height - Number(item.transform[5])) * MM;
			const last = lines.at(-1);
			const isSame = last?.sheet === sheet && Math.abs(last.foot - foot) < SAME_LINE;
			if (last && isSame && left > last.left) last.text += ` ${item.str}`;
			else lines.push({ sheet, left, foot, text: item.str });
		}
	}
	return lines;
}

/** Only the letters of a text: paper has lines where a page has none. */
export const letters = (text: string) => text.replaceAll(/\s/g, '');

/** What a reader would stumble over on paper: a heading parted from its text, words that run off, a number in two halves. */
export function brokenOn(
	lines: PaperLine[],
	{ headings, whole, bottom }: { headings: string[]; whole: string[]; bottom: number },
): string[] {
	return [
		...lines.flatMap((line, at) => {
			const heading = headings.find((one) => endsAt(lines, at, one));
			const next = lines[at + 1];
			const isBelow =
				next?.sheet === line.sheet && next.foot > line.foot && Math.abs(next.left - line.left) < 15;
			return heading && !isBelow ? [`“${heading}” stands apart from what it heads`] : [];
		}),
		...lines
			.filter(({ foot }) => foot > bottom - 0.5 && foot < bottom + 2)
			.map(({ text }) => `“${text}” is cut through at the foot of a sheet`),
		...whole
			.filter((one) => !lines.some(({ text }) => letters(text).includes(letters(one))))
			.map((one) => `“${one}” stands on no one line`),
	];
}

/** Whether a heading, in one line or several, ends with this line. */
function endsAt(lines: PaperLine[], at: number, heading: string): boolean {
	for (let first = at; first > at - 4 && first >= 0; first--) {
		const text = lines.slice(first, at + 1).map((line) => line.text);
		if (letters(text.join('')) === letters(heading)) return true;
	}
	return false;
}
