import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

// Written here because Node's own `spawn` is enough: `execa` brings twelve packages more, `npm-run-all2` eight.

interface Outcome {
	succeeded: boolean;
	output: string;
}

/** Runs a program to its end. What it prints is shown as it comes, or kept back if `isQuiet`. */
export function run(program: string, words: string[], isQuiet = false): Promise<Outcome> {
	const { promise, resolve: end } = Promise.withResolvers<Outcome>();
	const child = spawn(program, words, { stdio: ['ignore', ...both(isQuiet)] });
	let output = '';
	child.stdout?.on('data', (text) => (output += String(text)));
	child.stderr?.on('data', (text) => (output += String(text)));
	child.on('error', (error) => end({ succeeded: false, output: error.message }));
	child.on('close', (code) => end({ succeeded: code === 0, output }));
	return promise;
}

/** Runs one of our tools, by the name of its package, under this very Node. */
export function runTool(tool: string, words: string[], isQuiet = false): Promise<Outcome> {
	return run(process.execPath, [programOf(tool), ...words], isQuiet);
}

/** Runs a script of package.json. */
export function runScript(script: string): Promise<Outcome> {
	const npm = process.env['npm_execpath'];
	return npm
		? run(process.execPath, [npm, 'run', '--silent', script])
		: run('npm', ['run', '--silent', script]);
}

/** One line for the reader, then the work; a failure shows all that the work had to say. */
export async function step(says: string, work: () => Promise<Outcome>): Promise<void> {
	console.log(says);
	const { succeeded, output } = await work();
	if (!succeeded) stop(output.trim() || 'That did not work: see above.');
}

/** Ends the program with a sentence for whoever typed the command. */
export function stop(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}

const both = (isQuiet: boolean) =>
	(isQuiet ? ['pipe', 'pipe'] : ['inherit', 'inherit']) as ['pipe', 'pipe'];

function programOf(tool: string): string {
	const folder = resolve('node_modules', tool);
	const { bin } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as {
		bin: string | Record<string, string>;
	};
	const [program = ''] = typeof bin === 'string' ? [bin] : Object.values(bin);
	return resolve(folder, program);
}
