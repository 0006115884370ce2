import { globSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import type { DangerSign } from '#lib/danger-signs/sign-table.ts';
import { dangerWords } from '#lib/words/danger-signs.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { builtGuides, everyPage } from '../../helpers/built-pages.ts';
import { shownSigns, type ShownSign } from '../../helpers/shown-signs.ts';

const library = readLibrary();
/** The table as each language words it. */
type Wording = Partial<Pick<DangerSign, 'you' | 'other' | 'short'>>;
const english = [...library.dangerSigns.values()];
const inWelsh = new Map(
	globSync('content/danger-signs/*.cy.yaml').flatMap((file) => {
		const { signs } = parse(readFileSync(file, 'utf8')) as { signs: Record<string, Wording> };
		return Object.entries(signs);
	}),
);
const welsh = english.map((sign) => ({ ...sign, ...inWelsh.get(sign.name) }));
const inEnglish = { signs: english, says: dangerWords.en };
const tables = [inEnglish, { signs: welsh, says: dangerWords.cy }];
type Table = (typeof tables)[number];
const words = (text: string) => text.replaceAll(/\s+/g, ' ');

/** The sentences of an Easy Read page, each beside its own picture. */
const inEasyRead = ({ easy = [] }: DangerSign) => easy.map(({ says }) => says).join(' ');

/** The sign that a line says, by its words: to the reader, to the person helping, or in short. */
function signOf({ sign, where }: ShownSign, { signs, says }: Table): DangerSign | undefined {
	const before = ({ call, level }: DangerSign) => says.inText('§', call, level).split('§')[0] ?? '';
	const is = (one: DangerSign) =>
		where === 'text'
			? [one.you, one.other].some((text) => sign.startsWith(words(`${before(one)}${text}: `)))
			: [one.you, one.other, one.short, inEasyRead(one)].some(
					(text) => sign === words(text) || sign.startsWith(`${words(text)} `),
				);
	// One sign may begin as another does: the longest that fits is meant.
	return signs.filter(is).toSorted((a, b) => b.you.length - a.you.length)[0];
}

/** What the table asks for above a sign, where it stands. */
function wantedCall(
	{ where }: ShownSign,
	{ call, level, you, other }: DangerSign,
	{ says }: Table,
): string[] {
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
		// A Welsh page shows a guide that is not in Welsh yet as the English is.
		const table = tables.find((one) => signOf(shown, one));
		const sign = table && signOf(shown, table);
		if (!sign) return [`${address}: “${shown.sign}” is no sign of the table`];
		const right = wantedCall(shown, sign, table).some((call) => shown.call.startsWith(words(call)));
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
					.map((one) => signOf(one, inEnglish)?.name)
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
