import '#browser/form/saved-form.ts';
import { fetchPage } from '#browser/fetch/fetch-page.ts';
import { findPart } from '#browser/page/find-part.ts';
import { guideSteps } from './guide-steps.ts';
import { stepChooser } from './step-chooser.ts';

/** The guide or the plan: they share the page, one shown at a time, each with its own foot on paper. */
interface Sheet {
	sheet: HTMLElement;
	foot: string;
	/** The rules for its look that the page lacks: a guide carries none for a form. */
	styles: HTMLStyleElement[];
}

let plan: Promise<Sheet> | undefined;

/** Shows the plan in the guide's place, with the guide's steps to choose from; it stays in memory. */
export async function openPlan(link: HTMLAnchorElement): Promise<void> {
	const main = findPart(document, 'main');
	const guide = {
		sheet: findPart(main, ':scope > :first-child'),
		foot: footOf(document),
		styles: [],
	};
	// A second press while the first one fetches makes no second plan.
	plan ??= makePlan(link, guide);
	plan.catch(() => (plan = undefined));
	const made = await plan;
	show(made, guide);
	findPart(made.sheet, 'h1').focus();
	window.scrollTo(0, 0);
}

async function makePlan(link: HTMLAnchorElement, guide: Sheet): Promise<Sheet> {
	const page = await fetchPage(link.href);
	const sheet = document.importNode(findPart(page, 'main > article'), true);
	const styles = [...page.querySelectorAll('style')].map((one) => document.importNode(one, true));
	document.head.append(...styles);
	const made = { sheet, foot: footOf(page), styles };
	findPart(sheet, 'h1').tabIndex = -1;
	const back = () => {
		show(guide, made);
		link.focus();
	};
	// The plan stands in the guide's place, and carries its crisis line.
	const crisis = guide.sheet.querySelector('[data-safety-line="crisis"]');
	if (crisis) findPart(sheet, 'saved-form').before(crisis.cloneNode(true));
	const add = (step: string) => addStep(sheet, step);
	findPart(sheet, 'saved-form').before(stepChooser(guideSteps(guide.sheet), add, back));
	guide.sheet.after(sheet);
	return made;
}

function show({ sheet, foot, styles }: Sheet, other: Sheet): void {
	sheet.hidden = false;
	other.sheet.hidden = true;
	for (const style of styles) style.disabled = false;
	for (const style of other.styles) style.disabled = true;
	document.documentElement.dataset['sheetFoot'] = foot;
}

function footOf(page: Document): string {
	return page.documentElement.dataset['sheetFoot'] ?? '';
}

/** Writes a step in the first row that has none, once, and gives what came of it. */
function addStep(sheet: ParentNode, step: string): 'added' | 'addedBefore' | 'planFull' {
	const fields = [...sheet.querySelectorAll<HTMLInputElement>('[name^="step."]')];
	if (fields.some(({ value }) => value === step)) return 'addedBefore';
	const free = fields.find((field) => field.value === '');
	if (!free) return 'planFull';
	free.value = step;
	const row = free.closest<HTMLElement>('[data-row]');
	if (row) row.hidden = false;
	// The form hears it as if it were typed, and keeps it where it is kept.
	free.dispatchEvent(new Event('input', { bubbles: true }));
	return 'added';
}
