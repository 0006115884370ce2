import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { firefoxPath } from '#tools/test/find-engines.ts';

/** So long nobody spoke, in ms: what a press brings has been said. */
const QUIET = 1200;
/** What is typed is answered once typing rests. */
const TYPED = 3500;
/** After a start Firefox still tells of itself for a while. */
const SETTLED = 5000;
const LONGEST = 15_000;
const STARTED = 60_000;
/** A page that puts the keyboard in a box at once is told of by that box. */
const PAGE_IS_THERE = /Finished loading|document web|entry\./;

const FIREFOX = {
	'browser.shell.checkDefaultBrowser': false,
	'browser.aboutwelcome.enabled': false,
	'browser.startup.homepage_override.mstone': 'ignore',
	'datareporting.policy.dataSubmissionEnabled': false,
	'termsofuse.bypassNotification': true,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'print.always_print_silent': true,
	print_printer: 'Mozilla Save to PDF',
	'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
};

// Said once a page is there, or at each key, these would drown what the page says.
const ORCA = ['sayAllOnLoad', 'pageSummaryOnLoad', 'enableKeyEcho'];

/** A blind reader's desk: keys go in, and what Orca says comes out. */
export interface OrcaSession {
	/** Presses a key, by its name in X, and gives all that is said until nothing more is. */
	press: (key: string) => Promise<string[]>;
	type: (words: string) => Promise<string[]>;
	/** What was printed, once it was. */
	printed: () => Promise<Buffer>;
	leave: () => Promise<void>;
}

/** Opens a page in Firefox under Orca, on a screen in memory, and waits until Orca has said that it is there. */
export async function startOrca(address: string): Promise<OrcaSession> {
	const home = mkdtempSync(join(tmpdir(), 'keep-doing-orca-'));
	const said = join(home, 'said.jsonl');
	const pdf = join(home, 'printed.pdf');
	writeSettings(home, pdf);
	const screen = spawn(
		'Xvfb',
		['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1280x1024x24'],
		{
			stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
		},
	);
	const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
	const env = {
		...process.env,
		DISPLAY: `:${String(display).trim()}`,
		HOME: home,
		LC_ALL: 'C.UTF-8',
		ORCA_SAID: said,
		ORCA_SCREEN: String(screen.pid),
		PYTHONPATH: resolve('tests/battery/orca/stand-in'),
		PYTHONDONTWRITEBYTECODE: '1',
	};
	const desk = spawn(
		'dbus-run-session',
		['--', resolve('tests/battery/orca/session.sh'), firefoxPath ?? '', address],
		// In a group of its own, which it ends with itself.
		{ env, stdio: ['pipe', 'ignore', 'ignore'], detached: true },
	);
	const leave = async () => {
		desk.stdin.end();
		await once(desk, 'exit');
		await until(() => isRemoved(home), LONGEST);
	};
	const lines = () =>
		(existsSync(said) ? readFileSync(said, 'utf8') : '')
			.split('\n')
			.filter(Boolean)
			.map((line) => (JSON.parse(line) as { text: string }).text);
	const after = async (before: number, work: () => void, long = QUIET) => {
		work();
		await quiet(lines, long);
		return lines().slice(before);
	};
	const keys = (...command: string[]) => execFileSync('xdotool', command, { env });
	try {
		await until(() => lines().some((line) => PAGE_IS_THERE.test(line)), STARTED);
		await quiet(lines, SETTLED);
	} catch (error) {
		await leave();
		throw error;
	}
	return {
		press: (key) => after(lines().length, () => keys('key', key)),
		type: (words) => after(lines().length, () => keys('type', '--delay', '60', words), TYPED),
		printed: async () => {
			await until(() => existsSync(pdf) && readFileSync(pdf).includes('%%EOF'), LONGEST);
			return readFileSync(pdf);
		},
		leave,
	};
}

function writeSettings(home: string, pdf: string): void {
	for (const folder of ['firefox', 'orca']) mkdirSync(join(home, folder));
	const prefs = { ...FIREFOX, 'print.printer_Mozilla_Save_to_PDF.print_to_filename': pdf };
	writeFileSync(
		join(home, 'firefox/user.js'),
		Object.entries(prefs)
			.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
			.join(''),
	);
	writeFileSync(
		join(home, 'orca/orca-customizations.py'),
		['import orca.settings', ...ORCA.map((name) => `orca.settings.${name} = False`), ''].join('\n'),
	);
}

/** Waits until nothing was said for a while. */
async function quiet(lines: () => string[], long: number): Promise<void> {
	const end = Date.now() + LONGEST;
	for (let last = Date.now(), count = lines().length; Date.now() < end; await wait(100)) {
		const now = lines().length;
		if (now !== count) [last, count] = [Date.now(), now];
		if (Date.now() - last >= long) return;
	}
}

/** Removes a desk's folder; false while something of it, such as a portal for documents, is still mounted there. */
function isRemoved(folder: string): boolean {
	try {
		rmSync(folder, { recursive: true, force: true });
		return true;
	} catch {
		return false;
	}
}

async function until(isSo: () => boolean, longest: number): Promise<void> {
	for (const end = Date.now() + longest; !isSo(); await wait(200))
		if (Date.now() > end) throw new Error('Orca, or what it reads, does not come.');
}
