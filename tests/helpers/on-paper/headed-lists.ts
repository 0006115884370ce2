import type { Page } from '@playwright/test';
import { letters, type PaperLine } from './paper-lines.ts';

/** A list of help as paper shows it: its heading, such as whom to call; its lines; and what hangs below them, such as the lines of nations and of a crisis. */
interface HeadedList {
	heading: string;
	signs: string[];
	below: string[];
}

/** The lists of help that stand in some part of the page. */
export const listsOn = (page: Page, within: string): Promise<HeadedList[]> =>
	page.locator(within).evaluate((part) => {
		const shown = (parts: Iterable<Element>) =>
			[...parts]
				.filter((one) => one.checkVisibility())
				.map((one) => (one as HTMLElement).innerText)
				.filter((text) => text.trim() !== '');
		return [...part.querySelectorAll('.headed-list')]
			.filter((list) => list.checkVisibility())
			.map((list) => ({
				heading: list.firstElementChild?.textContent ?? '',
				signs: shown(list.querySelectorAll('li')),
				below: shown(list.querySelectorAll(':scope > ul ~ *')),
			}));
	});

/** What nobody would understand who turns the sheet or goes on to the next column: a sign with no word above it of whom to call, or a line below a list that is parted from it. */
export function partedOn(lines: readonly PaperLine[], lists: readonly HeadedList[]): string[] {
	const columns = columnsOf(lines);
	const isIn = (column: string, ...parts: string[]) => {
		let from = 0;
		return parts.every((part) => {
			const at = column.indexOf(letters(part), from);
			from = at + letters(part).length;
			return at >= 0;
		});
	};
	return lists.flatMap(({ heading, signs, below }) => [
		...signs
			.filter((sign) => !columns.some((column) => isIn(column, heading, sign)))
			.map((sign) => `“${sign}” has no heading above it`),
		...below
			.filter((line) => !columns.some((column) => isIn(column, heading, signs.at(-1) ?? '', line)))
			.map((line) => `“${line}” is parted from its signs`),
	]);
}

/** The letters of each column of each sheet. */
function columnsOf(lines: readonly PaperLine[]): string[] {
	const columns: string[] = [];
	for (const [at, line] of lines.entries()) {
		const before = lines[at - 1];
		const isNext = before?.sheet === line.sheet && line.foot > before.foot;
		const own = letters(line.text);
		if (isNext) columns.push((columns.pop() ?? '') + own);
		else columns.push(own);
	}
	return columns;
}
