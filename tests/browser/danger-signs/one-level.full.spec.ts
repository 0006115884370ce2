import { expect, test, type Page } from '@playwright/test';
import type { DangerSign } from '#lib/danger-signs/sign-table.ts';
import { dangerWords } from '#lib/words/danger-signs.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { builtGuides, everyPage } from '../../helpers/built-pages.ts';
import { shownSigns, type ShownSign } from '../../helpers/shown-signs.ts';

const library = readLibrary();
const signs = [...library.dangerSigns.values()];
const says = dangerWords.en;
const words = (text: string) => text.replaceAll(/\s+/g, ' ');

/** The sign that a line says, by its words: to the reader, to the person helping, or in short. */
function signOf({ sign, where }: ShownSign): DangerSign | undefined {
	const is = (one: DangerSign) =>
		where === 'text'
			? [one.you, one.other].some((text) => sign.startsWith(words(`If ${text}: `)))
			: [one.you, one.other, one.short].some(
					(text) => sign === words(text) || sign.startsWith(`${words(text)} `),
				);
	// One sign may begin as another does: the longest that fits is meant.
	return signs.filter(is).toSorted((a, b) => b.you.length - a.you.length)[0];
}

/** What the table asks for above a sign, where it stands. */
function wantedCall({ where }: ShownSign, { call, level, you, other }: DangerSign): string[] {
	if (['help', 'search'].includes(where)) return [says.callIf(call, level)];
	if (where === 'text') return [you, other].map((text) => says.inText(text, call, level));
	return [says.callFor(call, level)];
}

async function faultsOn(page: Page, address: string): Promise<string[]> {
	await page.goto(address);
	const all = await shownSigns(page);
	// The picker says a slip's signs a second time, folded, for the clinician: on the slip they are not.
	const isOnSlip = ({ call, sign }: ShownSign) =>
		all.some(
			(one) => one.where === 'slip' && !one.isFolded && one.sign === sign && one.call === call,
		);
	return all.flatMap((shown) => {
		const sign = signOf(shown);
		if (!sign) return [`${address}: “${shown.sign}” is no sign of the table`];
		const right = wantedCall(shown, sign).some((call) => shown.call.startsWith(words(call)));
		const numbers = shown.call.split('.')[0]?.match(/\b(?:999|111|101)\b/g) ?? [];
		return [
			...(right ? [] : [`${address}: ${sign.name} stands under “${shown.call}”`]),
			// A slip is paper.
			...(shown.where === 'slip' || numbers.every((number) => shown.pressed.includes(number))
				? []
				: [`${address}: a number over ${sign.name} cannot be pressed`]),
			...(shown.isFolded && shown.where !== 'text' && !(shown.where === 'slip' && isOnSlip(shown))
				? [`${address}: ${sign.name} can be folded away`]
				: []),
			...(sign.crisis && !shown.hasCrisisNumber
				? [`${address}: ${sign.name} has no crisis number under it`]
				: []),
		];
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	const isOf = (kind: string) => (page: string) => page.startsWith(kind);
	const rest = everyPage().filter((page) => !isOf('/guides/')(page) && !isOf('/slips/')(page));
	const pages = {
		'every guide': everyPage().filter(isOf('/guides/')),
		'every slip': everyPage().filter(isOf('/slips/')),
		'every other page, such as search, the picker, the plan and Urgent help': rest,
	};
	for (const [name, addresses] of Object.entries(pages)) {
		test(`on ${name}, each danger sign stands at its one level, under whom to call`, async ({
			page,
		}) => {
			test.slow();
			expect(addresses.length).toBeGreaterThan(50);
			const faults: string[] = [];
			for (const address of addresses) faults.push(...(await faultsOn(page, address)));
			expect(faults).toEqual([]);
		});
	}

	test('no danger sign that a guide names is lost on its page', async ({ page }) => {
		test.slow();
		for (const { slug, facts } of library.guides) {
			await page.goto(`/guides/${slug}/`);
			const shown = await shownSigns(page);
			const at = (where: ShownSign['where']) =>
				shown
					.filter((one) => one.where === where)
					.map((one) => signOf(one)?.name)
					.toSorted();
			const { stop = [], watch = [] } = facts?.checkFirst ?? {};
			expect(at('card'), slug).toEqual(stop.toSorted());
			expect(at('short'), slug).toEqual([...stop, ...watch].toSorted());
			expect(at('help'), slug).toEqual([...stop, ...watch].toSorted());
		}
	});

	test('every card to tear off and every worksheet carries a number', async ({ page }) => {
		test.slow();
		for (const address of [...builtGuides(), '/plan/', '/worksheets/if-i-fall/']) {
			await page.goto(address);
			const cards = page.locator('[data-part="tick-sheet"], saved-form');
			for (const card of await cards.all())
				await expect(card.locator('[data-who-to-call]'), address).toContainText('999');
		}
	});
});
