import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exchange } from '#tools/build/exchange.ts';

const folder = mkdtempSync(join(tmpdir(), 'exchange-'));
const [served, made] = [join(folder, 'dist'), join(folder, 'made')];
for (const one of [served, made]) {
	mkdirSync(one);
	writeFileSync(join(one, 'page'), one);
}
afterAll(() => rmSync(folder, { recursive: true }));

const page = (one: string) => readFileSync(join(one, 'page'), 'utf8');

/** Looks for the page again and again, and says how often it was not there. */
const LOOKS = `
	const { statSync } = require('node:fs');
	let [looked, missed] = [0, 0];
	process.on('SIGTERM', () => process.exit());
	process.on('exit', () => console.log(looked > 1000 ? 'missed ' + missed : 'too few'));
	(function look() {
		for (let more = 0; more < 1000; more++, looked++)
			if (!statSync(${JSON.stringify(join(served, 'page'))}, { throwIfNoEntry: false })) missed++;
		setImmediate(look);
	})();
	console.log('looking');`;

describe.runIf(process.platform === 'linux')('on Linux', () => {
	test('two folders change places', () => {
		expect(exchange(made, served)).toBe(true);
		expect([page(served), page(made)]).toEqual([made, served]);
	});

	test('whoever looks while a site is put in place finds one each time', async () => {
		const watcher = spawn(process.execPath, ['-e', LOOKS]);
		let said = '';
		watcher.stdout.on('data', (text) => (said += String(text)));
		await once(watcher.stdout, 'data');
		for (const until = Date.now() + 400; Date.now() < until;) exchange(made, served);
		watcher.kill();
		await once(watcher, 'close');
		expect(said).toBe('looking\nmissed 0\n');
	});

	test('a folder that is not there is not exchanged, and the other stays', () => {
		const before = page(served);
		expect(exchange(join(folder, 'nowhere'), served)).toBe(false);
		expect(page(served)).toBe(before);
	});
});
