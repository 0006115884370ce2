import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildSync } from 'esbuild';
import type { BrowserContext, Page } from '@playwright/test';

type InPage = typeof import('./in-page/index.ts');

const { resolve } = createRequire(import.meta.url);
const engines = ['axe-core/axe.min.js', 'accessibility-checker-engine/ace.js'].map((file) =>
	readFileSync(resolve(file), 'utf8'),
);
const questions = buildSync({
	entryPoints: ['tests/battery/in-page/index.ts'],
	bundle: true,
	format: 'iife',
	globalName: 'battery',
	footer: { js: 'globalThis.battery = battery;' },
	write: false,
}).outputFiles.map(({ text }) => text);
const script = [...engines, ...questions].join(';\n');

/** Puts the two engines and our own questions into every page, from outside the strict header that lets no stranger's script in. */
export const prepare = (context: BrowserContext): Promise<unknown> =>
	context.addInitScript({ content: script });

/** Asks inside a page. */
export function askPage<Name extends keyof InPage>(
	page: Page,
	name: Name,
): Promise<Awaited<ReturnType<InPage[Name]>>> {
	return page.evaluate<unknown, string>((question) => {
		const { battery } = globalThis as unknown as { battery: Record<string, () => unknown> };
		return battery[question]?.();
	}, name) as never;
}
