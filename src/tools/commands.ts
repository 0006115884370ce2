/**
 * `npm run dev`, `check`, `format` and each kind of test: `commands.ts NAME`, and more words for the last tool. Each
 * tool is started from the file that its own package names: any package may put another of that name into `.bin`.
 */
import { runTool, stop } from './steps.ts';

const CONFIG = '--config';

/** What each command runs, one after another: the name of a package, and the words for it. */
const COMMANDS: Record<string, string[][]> = {
	dev: [['astro', 'dev', '--host', '127.0.0.1']],
	'check:sync': [['astro', 'sync', '--silent']],
	'check:types': [['astro', 'check', '--noSync']],
	'check:lint': [
		['eslint', CONFIG, '.config/eslint.js', '--max-warnings', '0', '.'],
		['stylelint', CONFIG, '.config/stylelint.js', 'src/**/*.css'],
		['knip', CONFIG, '.config/knip.json'],
	],
	'check:format': [['prettier', '--check', '--log-level', 'warn', '.']],
	format: [['prettier', '--write', '--log-level', 'warn', '.']],
	'test:unit': [['vitest', 'run', CONFIG, 'tests/vitest.config.ts', 'tests/unit']],
	'test:content': [['vitest', 'run', CONFIG, 'tests/vitest.config.ts', 'tests/content']],
	'test:browser': [['@playwright/test', 'test', CONFIG, 'tests/playwright.config.ts']],
};
const CHECKS = ['check:sync', 'check:types', 'check:lint', 'check:format'];

const [name = '', ...more] = process.argv.slice(2);
const command = name === 'check' ? CHECKS.flatMap((one) => COMMANDS[one] ?? []) : COMMANDS[name];
if (!command) stop(`There is no command called ${name}.`);

for (const [index, [tool = '', ...words]] of command.entries()) {
	const isLast = index === command.length - 1;
	const { succeeded } = await runTool(tool, isLast ? [...words, ...more] : words);
	// It has said why.
	if (!succeeded) process.exit(1);
}
