import type { PartName } from '#lib/guide/part-rules.ts';
import type { PagePart } from '#lib/guide/guide-sections.ts';
import LeftOut from '#components/sheet/LeftOut.astro';
import MoreRows from './MoreRows.astro';
import Row from './Row.astro';
import RowName from './RowName.astro';
import SheetHelp from '#components/sheet/SheetHelp.astro';
import SheetLists from '#components/sheet/SheetLists.astro';
import Whole from '#components/sheet/Whole.astro';

type Parts = Record<PagePart, unknown>;

/** What the build puts between the words of a guide, by the name that it gives it, on the guide's own page. */
export const pageParts = {
	MoreRows,
	OneSheet: LeftOut,
	Row,
	RowName,
	SheetLists,
	WholeGuide: Whole,
} satisfies Parts;

/** The same on its one sheet of paper, without the parts for which there is no room. */
export const sheetParts = (leftOff: readonly PartName[]) =>
	({
		...pageParts,
		OneSheet: Whole,
		WholeGuide: LeftOut,
		GetHelp: SheetHelp,
		// The sources stand in the whole guide, to which the sheet's code and square lead.
		Source: LeftOut,
		...Object.fromEntries(leftOff.map((name) => [name, LeftOut])),
	}) satisfies Parts & Partial<Record<PartName, unknown>>;
