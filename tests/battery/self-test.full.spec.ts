import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './battery-test.ts';
import { checks } from './checks.ts';
import { readExceptions, withoutExceptions } from './exceptions.ts';
import { plantedFaults, type PlantedFault } from './faulty/faults.ts';
import { visit, type Windows, type Visit } from './visit.ts';
import { wholeSiteFaults } from './full-run.ts';

const good = readFileSync('tests/battery/faulty/good-page.html', 'utf8');

/** Opens a page that no server has. Every control is asked: what one page taught must not help the next. */
async function visitMadeUp(windows: Windows, html: string): Promise<Visit> {
	for (const window of [windows.page, windows.plain]) {
		await window.unroute('**/made-up/');
		await window.route('**/made-up/', (route) =>
			route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
		);
	}
	return visit(windows, '/made-up/', { isFirstOfKind: true, isThorough: true });
}

function plant({ from, to, says }: PlantedFault): string {
	const faulty = good.replace(from, to);
	if (faulty === good && from !== to)
		throw new Error(`“${says}” changes nothing in the good page.`);
	return faulty;
}

for (const [name, find] of Object.entries(checks))
	test(`the good page is good: ${name}`, async ({ windows }) => {
		expect(await find(await visitMadeUp(windows, good))).toEqual([]);
	});

/** Each day every check is shown one fault; in the full run, every fault that is planted. */
const shown = new Set<string>();
for (const fault of plantedFaults) {
	const tag = fault.by.every((name) => shown.has(name)) ? ['@full'] : [];
	for (const name of fault.by) shown.add(name);
	test(`caught by ${fault.by.join(' and ')}: ${fault.says}`, { tag }, async ({ windows }) => {
		const opened = await visitMadeUp(windows, plant(fault));
		if (fault.script) await windows.page.evaluate(fault.script);
		for (const name of fault.by) {
			const found = await checks[name]?.(opened);
			expect(found?.length, `faults found by ${name}`).toBeGreaterThan(0);
		}
	});
}

test('at least forty faults are planted, each under a name of its own', () => {
	expect(new Set(plantedFaults.map(({ says }) => says)).size).toBe(plantedFaults.length);
	expect(plantedFaults.length).toBeGreaterThanOrEqual(40);
});

test('caught by the whole site: a title that two pages share, and a menu that is not like the others', () => {
	const page = { address: '/one/', html: good };
	const other = { address: '/two/', html: good.replace('>A good page for', '>Another page for') };
	expect(wholeSiteFaults([page, other])).toEqual([]);
	expect(wholeSiteFaults([page, { ...page, address: '/two/' }])).toHaveLength(1);
	const moved = { ...other, html: other.html.replace('All guides', 'Guides') };
	expect(wholeSiteFaults([page, moved])).toEqual(['/two/ has another header than /one/.']);
});

test('an exception lets one fault of one page stand until its day, and needs a reason', () => {
	const line = { check: 'targets', page: '/', fault: 'Go', why: 'A reason that is long enough.' };
	const at = { check: 'targets', page: '/' };
	const until = (day: string) => [{ ...line, until: day }];
	expect(withoutExceptions(['Go', 'Stop'], at, until('2026-12-31'), '2026-11-30')).toEqual([
		'Stop',
	]);
	expect(withoutExceptions(['Go'], at, until('2026-11-30'), '2026-11-30')).toEqual(['Go']);
	expect(
		withoutExceptions(['Go'], { ...at, page: '/r/' }, until('2026-12-31'), '2026-11-30'),
	).toEqual(['Go']);
	expect(() =>
		readExceptions('- { check: targets, page: /, fault: Go, why: no, until: 2026-12-31 }'),
	).toThrow();
	expect(readExceptions('# None stands now.')).toEqual([]);
});
